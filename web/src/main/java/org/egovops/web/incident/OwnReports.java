package org.egovops.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.egovops.incident.IncidentFilter;
import org.egovops.incident.IncidentManagement;
import org.egovops.incident.IncidentRow;
import org.egovops.incident.IncidentSort;
import org.egovops.kernel.Page;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.web.screen.Choices;
import org.egovops.web.screen.Say;

/** Own reports (我的报障): what the reader's own unit has reported, the newest first. */
@Named("ownReports")
@RequestScoped
public class OwnReports {

  private static final int PAGE = 50;

  @Inject IncidentManagement management;
  @Inject QueueCounts counts;
  @Inject CurrentActor currentActor;
  @Inject Say say;
  @Inject HttpServletRequest request;

  private String view;
  private Page<IncidentRow> page;

  public Page<IncidentRow> getPage() {
    if (page == null) {
      Actor actor = currentActor.get();
      IncidentFilter filter = getChosen().filter(actor, say.getNow());
      filter.setUnit(actor.organizationId());
      page = management.list(filter, IncidentSort.REPORTED, request.getParameter("after"), PAGE);
    }
    return page;
  }

  /** What waits for the unit itself stands first. */
  public List<QueueTiles.Tile> getTiles() {
    Actor actor = currentActor.get();
    return Stream.of(QueueView.TO_CONFIRM, QueueView.TO_RATE, QueueView.OPEN, QueueView.ALL)
        .map(one -> new QueueTiles.Tile(one, counts.count(actor, one), ""))
        .toList();
  }

  /** The view that is shown; everything where none was chosen. */
  public QueueView getChosen() {
    return Choices.one(QueueView.class, view).orElse(QueueView.ALL);
  }

  public String getView() {
    return view;
  }

  public void setView(String view) {
    this.view = view;
  }
}
