package org.egovops.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.egovops.incident.IncidentFilter;
import org.egovops.incident.IncidentManagement;
import org.egovops.incident.IncidentRow;
import org.egovops.incident.IncidentSort;
import org.egovops.incident.IncidentState;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.web.screen.Say;

/** My work (我的工作): what lies with an engineer and the own teams, what is due first on top. */
@Named("myWork")
@RequestScoped
public class MyWork {

  private static final int SHOWN = 20;

  @Inject IncidentManagement management;
  @Inject CurrentActor currentActor;
  @Inject Say say;

  private List<IncidentRow> mine;

  /** What lies with me and somebody has to repair. */
  public List<IncidentRow> getMine() {
    if (mine == null) {
      mine = rows(QueueView.MINE.filter(actor(), say.getNow()));
    }
    return mine;
  }

  /** What lies with my teams and nobody has taken. */
  public List<IncidentRow> getUnclaimed() {
    IncidentFilter filter = QueueView.MY_TEAMS.filter(actor(), say.getNow());
    filter.setUnassigned(true);
    return rows(filter);
  }

  /** What I resolved and the customer has not confirmed. */
  public List<IncidentRow> getToConfirm() {
    IncidentFilter filter = new IncidentFilter();
    filter.setAssignee(actor().personId());
    filter.setStates(Set.of(IncidentState.RESOLVED));
    return rows(filter);
  }

  private List<IncidentRow> rows(IncidentFilter filter) {
    return management.list(filter, IncidentSort.DUE, null, SHOWN).rows();
  }

  private Actor actor() {
    return currentActor.get();
  }
}
