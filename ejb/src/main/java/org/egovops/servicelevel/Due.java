package org.egovops.servicelevel;

import java.time.Duration;
import java.time.Instant;

/**
 * Next due (下一时限): the clock that needs attention first.
 *
 * @param metric what it measures
 * @param startedAt when it started
 * @param dueAt when it is due: the time agreed with the customer where there is one, else the
 *     target; while paused, the earliest it can still be
 * @param length service time from its start to the due time
 * @param calendarVersionId calendar version that says what service time is
 * @param leftPaused service time left while it stands still; null while it runs
 */
public record Due(
    Metric metric,
    Instant startedAt,
    Instant dueAt,
    Duration length,
    long calendarVersionId,
    Duration leftPaused) {

  /** Whether it stands still. */
  public boolean paused() {
    return leftPaused != null;
  }
}
