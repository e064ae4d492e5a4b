package org.egovops.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.egovops.incident.IncidentFilter;
import org.egovops.incident.IncidentManagement;
import org.egovops.incident.IncidentRow;
import org.egovops.incident.IncidentSort;
import org.egovops.kernel.Page;
import org.egovops.party.CurrentActor;
import org.egovops.web.screen.Say;

/** Incident register (事件队列): one page of 50 by what the address chooses. */
@Named("incidents")
@RequestScoped
public class IncidentRegister {

  private static final int PAGE = 50;
  private static final List<String> SPECIAL =
      List.of(
          "priority",
          "item",
          "system",
          "category",
          "unit",
          "team",
          "person",
          "due",
          "from",
          "until",
          "missed",
          "met",
          "score",
          "month",
          "solvedFrom",
          "solvedUntil");

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
    return QueueFilter.of(chosen, currentActor.get(), say.getNow());
  }

  public QueueView getView() {
    return QueueView.of(chosen.get("view"));
  }

  public IncidentSort getSort() {
    return QueueFilter.sort(chosen);
  }

  /** The conditions that are rarely set stand in a second line: when one is set, or on request. */
  public boolean isSpecial() {
    return request.getParameter("more") != null
        || SPECIAL.stream().map(chosen::get).anyMatch(value -> value != null && !value.isEmpty());
  }

  public Map<String, String> getChosen() {
    return chosen;
  }
}
