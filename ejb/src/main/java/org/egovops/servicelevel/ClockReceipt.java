package org.egovops.servicelevel;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.egovops.servicelevel.calendar.ServiceHours;

/**
 * Clock receipt (时钟凭据): the receipt of a record's clock together with what it was promised against.
 *
 * @param recordNumber number of the record
 * @param metric what the clock measures
 * @param faultLevel fault level of the target
 * @param committed false when measured in the transition phase
 * @param outcome result by the original target
 * @param agreed time agreed beside the target, with whom masked; or null
 * @param agreedOutcome result by the agreed time, or null
 * @param receipt every second accounted for
 * @param formerTargets targets it was measured against before, oldest first
 */
public record ClockReceipt(
    String recordNumber,
    Metric metric,
    FaultLevel faultLevel,
    boolean committed,
    Outcome outcome,
    Extension agreed,
    Outcome agreedOutcome,
    Receipt receipt,
    List<FormerTarget> formerTargets) {

  static ClockReceipt of(ServiceLevelClock clock, ServiceHours hours, Instant now) {
    Receipt receipt = clock.stopwatch(hours).receipt(now.truncatedTo(ChronoUnit.SECONDS));
    boolean counting = clock.stoppedAt() == null;
    return new ClockReceipt(
        clock.recordNumber(),
        clock.metric(),
        clock.target().faultLevel(),
        clock.committed(),
        counting ? receipt.outcome() : clock.outcome(),
        clock.extension() == null ? null : clock.extension().masked(),
        clock.agreedOutcome(),
        receipt,
        clock.formerTargets().stream().map(FormerTarget::of).toList());
  }

  /**
   * Former target (原目标) of a clock.
   *
   * @param faultLevel its fault level
   * @param lengthMinutes its length
   * @param dueAt due time it gave
   * @param outcome how the clock stood by it when it was changed
   * @param changedAt when it was changed
   * @param changedBy by whom
   * @param reason why
   */
  public record FormerTarget(
      FaultLevel faultLevel,
      long lengthMinutes,
      Instant dueAt,
      Outcome outcome,
      Instant changedAt,
      String changedBy,
      String reason) {

    static FormerTarget of(ClockRetarget former) {
      return new FormerTarget(
          former.target().faultLevel(),
          former.target().length().toMinutes(),
          former.dueAt(),
          former.outcome(),
          former.changedAt(),
          former.changedBy(),
          former.reason());
    }
  }
}
