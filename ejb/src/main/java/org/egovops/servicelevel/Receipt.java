package org.egovops.servicelevel;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.egovops.servicelevel.calendar.Slice;

/**
 * SLA receipt (时限凭据): accounts for every second of one clock. The lines follow one another without
 * gap from start to stop (or to the moment of asking); the counted ones add up to {@code consumed}.
 *
 * @param calendar calendar and version the clock counts with
 * @param zone zone in which to show the times
 * @param start when the clock started
 * @param until when it stopped, or the moment of asking
 * @param stopped whether it has stopped
 * @param length service time allowed
 * @param consumed service time used; pauses do not count
 * @param warnAt when three quarters of the length are used
 * @param due when the length is used; while a pause lasts, as if it ended now
 * @param outcome result so far
 * @param lines every counted and uncounted interval
 */
public record Receipt(
    String calendar,
    ZoneId zone,
    Instant start,
    Instant until,
    boolean stopped,
    Duration length,
    Duration consumed,
    Instant warnAt,
    Instant due,
    Outcome outcome,
    List<Line> lines) {

  public Receipt {
    lines = List.copyOf(lines);
  }

  /** Service time left; negative when overdue. */
  public Duration remaining() {
    return length.minus(consumed);
  }

  /** Time that passed without counting. */
  public Duration uncounted() {
    return Duration.between(start, until).minus(consumed);
  }

  /**
   * Line (凭据明细): one interval, counted or not; either a slice of the calendar or a pause.
   *
   * @param from inclusive
   * @param to exclusive
   * @param slice reason from the calendar, or null for a pause
   * @param pause the pause, or null for a slice of the calendar
   */
  public record Line(Instant from, Instant to, Slice slice, Pause pause) {

    static Line of(Slice slice) {
      return new Line(slice.from(), slice.to(), slice, null);
    }

    public boolean counted() {
      return slice != null && slice.counted();
    }

    public Duration length() {
      return Duration.between(from, to);
    }
  }
}
