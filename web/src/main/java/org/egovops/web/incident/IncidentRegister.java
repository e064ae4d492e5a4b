package org.egovops.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.egovops.incident.IncidentFilter;
import org.egovops.incident.IncidentManagement;
import org.egovops.incident.IncidentRow;
import org.egovops.incident.IncidentSort;
import org.egovops.incident.IncidentState;
import org.egovops.kernel.Page;
import org.egovops.party.CurrentActor;
import org.egovops.party.SupportLine;
import org.egovops.servicelevel.FaultLevel;
import org.egovops.ticket.Priority;
import org.egovops.web.screen.Choices;
import org.egovops.web.screen.Say;

/** Incident register (事件队列): one page of 50 by what the address chooses. */
@Named("incidents")
@RequestScoped
public class IncidentRegister {

  private static final int PAGE = 50;

  @Inject IncidentManagement management;
  @Inject CurrentActor currentActor;
  @Inject Say say;
  @Inject HttpServletRequest request;

  private final Map<String, String> chosen = new HashMap<>();
  private Page<IncidentRow> page;

  /** The page of the list; read once per request. */
  public Page<IncidentRow> getPage() {
    if (page == null) {
      page = management.list(filter(), getSort(), request.getParameter("after"), PAGE);
    }
    return page;
  }

  private IncidentFilter filter() {
    IncidentFilter filter = getView().filter(currentActor.get(), say.getNow());
    Choices.set(IncidentState.class, chosen.get("state"), filter::setStates);
    Choices.set(FaultLevel.class, chosen.get("level"), filter::setFaultLevels);
    Choices.set(Priority.class, chosen.get("priority"), filter::setPriorities);
    Choices.set(SupportLine.class, chosen.get("line"), filter::setLines);
    filter.setServiceItem(chosen.get("item"));
    filter.setBusinessSystem(chosen.get("system"));
    Days.between(chosen.get("from"), chosen.get("until"), filter);
    return filter;
  }

  public QueueView getView() {
    return QueueView.of(chosen.get("view"));
  }

  public IncidentSort getSort() {
    return Choices.one(IncidentSort.class, chosen.get("sort")).orElse(IncidentSort.DUE);
  }

  public Map<String, String> getChosen() {
    return chosen;
  }
}
