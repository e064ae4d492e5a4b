package org.egovops.web.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Fresh;
import org.egovops.party.Actor;
import org.egovops.party.Permission;
import org.egovops.party.role.RoleManagement;
import org.egovops.web.screen.Place;
import org.egovops.web.screen.WaitingWork;

/** Waiting grants (待审批授权), beside the roles of the navigation. */
@ApplicationScoped
public class WaitingGrants implements WaitingWork {

  private static final Duration KEPT = Duration.ofSeconds(15);

  @Inject RoleManagement management;
  @Inject Clock clock;

  private final Fresh<Place, Long> fresh = new Fresh<>(KEPT, 1);

  @Override
  public Place place() {
    return Place.ROLES;
  }

  @Override
  public long count(Actor actor) {
    return actor.may(Permission.GRANT_APPROVE)
        ? fresh.get(place(), clock.now(), place -> management.openGrantCount())
        : 0;
  }
}
