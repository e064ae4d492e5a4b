package org.egovops.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.egovops.kernel.Page;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.request.RequestFilter;
import org.egovops.request.RequestManagement;
import org.egovops.request.RequestRow;
import org.egovops.request.RequestSort;
import org.egovops.web.screen.Choices;
import org.egovops.web.screen.Say;

/** Own requests (我的服务请求): what the reader's own unit has asked for, the newest first. */
@Named("ownRequests")
@RequestScoped
public class OwnRequests {

  private static final int PAGE = 50;

  @Inject RequestManagement management;
  @Inject RequestCounts counts;
  @Inject CurrentActor currentActor;
  @Inject Say say;
  @Inject HttpServletRequest http;

  private String view;
  private Page<RequestRow> page;

  public Page<RequestRow> getPage() {
    if (page == null) {
      Actor actor = currentActor.get();
      RequestFilter filter = getChosen().filter(actor, say.getNow());
      filter.setUnit(actor.organizationId());
      page = management.list(filter, RequestSort.REPORTED, http.getParameter("after"), PAGE);
    }
    return page;
  }

  /** What waits for the unit itself stands first. */
  public List<RequestCounts.Tile> getTiles() {
    return Stream.of(RequestView.TO_CONFIRM, RequestView.OPEN, RequestView.ALL)
        .map(counts::tile)
        .toList();
  }

  /** The view that is shown; everything where none was chosen. */
  public RequestView getChosen() {
    return Choices.one(RequestView.class, view).orElse(RequestView.ALL);
  }

  public String getView() {
    return view;
  }

  public void setView(String view) {
    this.view = view;
  }
}
