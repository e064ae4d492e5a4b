package org.egovops.web.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.egovops.incident.Incident;
import org.egovops.incident.IncidentManagement;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;
import org.egovops.web.screen.Say;
import org.egovops.web.screen.Step;
import org.egovops.web.screen.Tabs;

/** Incident record (事件单): where it stands and what can be done with it now. */
@Named("incidentRecord")
@ViewScoped
public class IncidentRecord implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Tabs TABS = Tabs.of("timeline", "clocks", "related", "files");

  @Inject IncidentManagement management;
  @Inject CurrentActor currentActor;
  @Inject Say say;

  private String number;
  private String tab = TABS.first();
  private transient Incident incident;
  private transient NextSteps steps;

  /** The incident as this page shows it: what is done here is done to what was seen. */
  public Incident getIncident() {
    if (incident == null) {
      incident = management.find(number);
    }
    return incident;
  }

  /** The likely next action and the others. */
  public NextSteps getNext() {
    if (steps == null) {
      steps = NextSteps.of(getIncident(), management.actions(getIncident()));
    }
    return steps;
  }

  /** Whether the person may tie it to other incidents. */
  public boolean isTying() {
    Actor actor = currentActor.get();
    return actor.may(Permission.INCIDENT_WORK) || actor.may(Permission.INCIDENT_DISPATCH);
  }

  /** Where it stands, as drawn above it. */
  public List<Step> getSteps() {
    return LifeSteps.of(getIncident(), say);
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getTab() {
    return tab;
  }

  public void setTab(String tab) {
    this.tab = TABS.shown(tab);
  }
}
