package org.egovops.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.egovops.kernel.Page;
import org.egovops.party.CurrentActor;
import org.egovops.request.RequestFilter;
import org.egovops.request.RequestManagement;
import org.egovops.request.RequestRow;
import org.egovops.request.RequestSort;
import org.egovops.request.RequestState;
import org.egovops.ticket.Priority;
import org.egovops.web.screen.Choices;
import org.egovops.web.screen.Say;

/** Request register (服务请求列表): one page of 50 by what the address chooses. */
@Named("requests")
@RequestScoped
public class RequestRegister {

  private static final int PAGE = 50;

  @Inject RequestManagement management;
  @Inject CurrentActor currentActor;
  @Inject Say say;
  @Inject HttpServletRequest http;

  private final Map<String, String> chosen = new HashMap<>();
  private Page<RequestRow> page;

  /** The page of the list; read once per request. */
  public Page<RequestRow> getPage() {
    if (page == null) {
      page = management.list(filter(), getSort(), http.getParameter("after"), PAGE);
    }
    return page;
  }

  private RequestFilter filter() {
    RequestFilter filter = getView().filter(currentActor.get(), say.getNow());
    Choices.set(RequestState.class, chosen.get("state"), filter::setStates);
    Choices.set(Priority.class, chosen.get("priority"), filter::setPriorities);
    filter.setServiceItem(chosen.get("item"));
    filter.setWords(chosen.get("words"));
    Choices.id(chosen.get("unit"), filter::setUnit);
    Choices.id(chosen.get("team"), team -> filter.setTeams(Set.of(team)));
    Choices.id(chosen.get("person"), filter::setAssignee);
    return filter;
  }

  /** The conditions that are rarely set stand in a second line, shown when one of them is. */
  public boolean isSpecial() {
    return Stream.of("priority", "unit", "team", "person")
        .map(chosen::get)
        .anyMatch(value -> value != null && !value.isEmpty());
  }

  public RequestView getView() {
    return RequestView.of(chosen.get("view"));
  }

  public RequestSort getSort() {
    return Choices.one(RequestSort.class, chosen.get("sort")).orElse(RequestSort.DUE);
  }

  public Map<String, String> getChosen() {
    return chosen;
  }
}
