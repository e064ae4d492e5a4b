package org.egovops.web.configuration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.egovops.configuration.ConfigurationFilter;
import org.egovops.configuration.ConfigurationItemRow;
import org.egovops.configuration.ConfigurationManagement;
import org.egovops.incident.IncidentFilter;
import org.egovops.incident.IncidentManagement;
import org.egovops.incident.IncidentRow;
import org.egovops.incident.IncidentSort;
import org.egovops.kernel.Page;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;

/** Item record (配置项): its facts, its neighbours in the cabinet, and the incidents it had. */
@Named("itemRecord")
@RequestScoped
public class ItemRecord {

  private static final int PAGE = 20;
  private static final int LARGEST_CABINET = 200;

  @Inject ConfigurationManagement management;
  @Inject IncidentManagement incidents;
  @Inject CurrentActor current;
  @Inject HttpServletRequest request;

  private String number;
  private ConfigurationItemRow row;
  private Page<IncidentRow> had;
  private List<ConfigurationItemRow> cabinet;

  /** The item of the address. */
  public ConfigurationItemRow getRow() {
    if (row == null) {
      row = management.get(number);
    }
    return row;
  }

  /** Whether a contract covers it. */
  public boolean isCovered() {
    return !management.covered(List.of(getRow())).isEmpty();
  }

  /** The incidents that named it, the newest first, within the reader's scope. */
  public Page<IncidentRow> getIncidents() {
    if (had == null) {
      IncidentFilter filter = new IncidentFilter();
      filter.setItem(getRow().id());
      String after = request.getParameter("after");
      had = incidents.list(filter, IncidentSort.REPORTED, after, PAGE);
    }
    return had;
  }

  /** Configuration operators see no incidents. */
  public boolean isIncidentsVisible() {
    return current.get().may(Permission.INCIDENT_READ);
  }

  /** What stands in its cabinet, from the top down. */
  public List<ConfigurationItemRow> getCabinet() {
    if (cabinet == null) {
      ConfigurationFilter filter = new ConfigurationFilter();
      filter.setCabinet(getRow().cabinet());
      cabinet =
          management.find(filter, null, LARGEST_CABINET).rows().stream()
              .sorted(Comparator.comparing(ItemRecord::place))
              .toList();
    }
    return cabinet;
  }

  private static int place(ConfigurationItemRow item) {
    return item.position() == null ? Integer.MAX_VALUE : item.position();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
