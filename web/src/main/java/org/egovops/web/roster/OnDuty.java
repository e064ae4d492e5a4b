package org.egovops.web.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Fresh;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;
import org.egovops.party.roster.RosterManagement;
import org.egovops.party.roster.ShiftRow;

/** On duty now (当前值班), for whoever may read the roster; kept for some seconds. */
@Named("onDuty")
@ApplicationScoped
public class OnDuty {

  private static final Duration KEPT = Duration.ofSeconds(20);

  @Inject RosterManagement management;
  @Inject CurrentActor current;
  @Inject Clock clock;

  private static final int MOST = 200;

  /** By who asks: people see the teams of their own contracts. */
  private final Fresh<Set<Long>, List<ShiftRow>> fresh = new Fresh<>(KEPT, MOST);

  /** Who is on duty, the first line first. */
  public List<ShiftRow> getShifts() {
    return current
        .find()
        .filter(actor -> actor.may(Permission.ROSTER_READ))
        .map(actor -> fresh.get(sight(actor), clock.now(), now -> inOrder(management.onDuty())))
        .orElseGet(List::of);
  }

  /** What decides on the shifts an actor sees: the contracts, and the own organisation. */
  private static Set<Long> sight(Actor actor) {
    Set<Long> sight = new HashSet<>(actor.contractIds(Permission.ROSTER_READ));
    sight.add(-actor.organizationId());
    return sight;
  }

  private static List<ShiftRow> inOrder(List<ShiftRow> shifts) {
    return shifts.stream().sorted((a, b) -> a.line().compareTo(b.line())).toList();
  }
}
