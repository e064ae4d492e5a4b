package org.egovops.incident;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Fresh;

/**
 * Gauges (运行指标) of the incidents as a whole, for the operators' monitoring: numbers only, so nobody
 * is asked who wants to know. Counted every half minute at most.
 */
@Stateless
@PermitAll
public class IncidentGauges {

  private static final Fresh<String, Long> COUNTED = new Fresh<>(Duration.ofSeconds(30), 10);

  @Inject Incidents incidents;
  @Inject Clock clock;

  /** How many are open. */
  public long open() {
    return COUNTED.get("open", clock.now(), key -> incidents.count(open(new IncidentFilter())));
  }

  /** How many are open and past the time that was due next, whichever it is. */
  public long overdue() {
    IncidentFilter late = new IncidentFilter();
    late.setDueBefore(clock.now());
    return COUNTED.get("overdue", clock.now(), key -> incidents.count(open(late)));
  }

  private static IncidentQuery open(IncidentFilter filter) {
    filter.setOpen(true);
    return new IncidentQuery().matching(filter);
  }
}
