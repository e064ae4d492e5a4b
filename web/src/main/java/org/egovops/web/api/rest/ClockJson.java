package org.egovops.web.api.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.egovops.servicelevel.ClockReceipt;
import org.egovops.servicelevel.FaultLevel;
import org.egovops.servicelevel.Metric;
import org.egovops.servicelevel.Outcome;
import org.egovops.servicelevel.Receipt;
import org.egovops.servicelevel.calendar.Slice;

/**
 * One clock with its receipt (时限凭据): what counts and what does not, adding up to the second; not
 * committed in the contract's transition phase.
 */
public record ClockJson(
    Metric metric,
    FaultLevel faultLevel,
    Outcome outcome,
    boolean committed,
    Instant agreedDue,
    String agreedWith,
    Outcome agreedOutcome,
    ReceiptJson receipt,
    List<ClockReceipt.FormerTarget> formerTargets) {

  static ClockJson of(ClockReceipt clock) {
    return new ClockJson(
        clock.metric(),
        clock.faultLevel(),
        clock.outcome(),
        clock.committed(),
        clock.agreed() == null ? null : clock.agreed().dueAt(),
        clock.agreed() == null ? null : clock.agreed().agreedWith(),
        clock.agreedOutcome(),
        ReceiptJson.of(clock.receipt()),
        clock.formerTargets());
  }

  /** The account of one clock. */
  public record ReceiptJson(
      String calendar,
      String zone,
      Instant start,
      Instant until,
      Duration target,
      Duration consumed,
      Duration remaining,
      Duration uncounted,
      Instant warnAt,
      Instant due,
      Outcome outcome,
      List<Line> lines) {

    static ReceiptJson of(Receipt receipt) {
      return new ReceiptJson(
          receipt.calendar(),
          receipt.zone().getId(),
          receipt.start(),
          receipt.until(),
          receipt.length(),
          receipt.consumed(),
          receipt.remaining(),
          receipt.uncounted(),
          receipt.warnAt(),
          receipt.due(),
          receipt.outcome(),
          receipt.lines().stream().map(Line::of).toList());
    }
  }

  /** One interval; where it is a pause, in which wait state, by whom and why. */
  public record Line(
      Instant from,
      Instant to,
      Duration length,
      boolean counted,
      Slice.Reason reason,
      String name,
      String waitState,
      String by,
      String why) {

    static Line of(Receipt.Line line) {
      return new Line(
          line.from(),
          line.to(),
          line.length(),
          line.counted(),
          line.slice() == null ? null : line.slice().reason(),
          line.slice() == null ? null : line.slice().name(),
          line.pause() == null ? null : line.pause().state(),
          line.pause() == null ? null : line.pause().who(),
          line.pause() == null ? null : line.pause().why());
    }
  }
}
