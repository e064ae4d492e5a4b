package org.egovops.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;
import org.egovops.party.Side;

/** Home (首页): what somebody needs first, by what the person is here for. */
@Named("home")
@RequestScoped
public class Home {

  @Inject CurrentActor currentActor;

  /** Reports and follows. */
  public boolean isDepartment() {
    return actor().side() == Side.DEPARTMENT && actor().may(Permission.INCIDENT_REPORT);
  }

  /** Watches the whole queue: the desk and the managers. */
  public boolean isDesk() {
    return actor().may(Permission.INCIDENT_READ)
        && (actor().may(Permission.INCIDENT_DISPATCH) || actor().may(Permission.DASHBOARD_READ));
  }

  /** Repairs. */
  public boolean isEngineer() {
    return actor().may(Permission.INCIDENT_WORK);
  }

  private Actor actor() {
    return currentActor.get();
  }
}
