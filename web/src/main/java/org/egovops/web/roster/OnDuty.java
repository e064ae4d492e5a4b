package org.egovops.web.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Fresh;
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

  private final Fresh<String, List<ShiftRow>> fresh = new Fresh<>(KEPT, 1);

  /** Who is on duty, the first line first. */
  public List<ShiftRow> getShifts() {
    return current.find().filter(actor -> actor.may(Permission.ROSTER_READ)).isEmpty()
        ? List.of()
        : fresh.get("now", clock.now(), now -> inOrder(management.onDuty()));
  }

  private static List<ShiftRow> inOrder(List<ShiftRow> shifts) {
    return shifts.stream().sorted((a, b) -> a.line().compareTo(b.line())).toList();
  }
}
