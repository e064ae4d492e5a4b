package org.egovops.servicelevel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.egovops.servicelevel.Receipt.Line;
import org.egovops.servicelevel.calendar.ServiceHours;

/**
 * Stopwatch (时限计时): one clock as a pure value — what it counts with, how long it may run, when it
 * started and stopped and when it stood still. Everything shown or stored about a clock follows
 * from these.
 *
 * @param hours service time
 * @param length service time allowed
 * @param start when it started
 * @param stop when it stopped, or null while it runs
 * @param pauses in order and without overlap; only the last may still be open
 */
public record Stopwatch(
    ServiceHours hours, Duration length, Instant start, Instant stop, List<Pause> pauses) {

  public Stopwatch {
    pauses = List.copyOf(pauses);
    if (length.isNegative()) {
      throw new IllegalArgumentException("A length cannot be negative: " + length);
    }
    if (stop != null && stop.isBefore(start)) {
      throw new IllegalArgumentException("A clock cannot stop before it starts: " + start);
    }
    requireInOrder(pauses);
  }

  /** A clock that runs and never stood still. */
  public static Stopwatch started(ServiceHours hours, Duration length, Instant start) {
    return new Stopwatch(hours, length, start, null, List.of());
  }

  private static void requireInOrder(List<Pause> pauses) {
    for (int i = 1; i < pauses.size(); i++) {
      Pause before = pauses.get(i - 1);
      if (before.isOpen() || before.until().isAfter(pauses.get(i).from())) {
        throw new IllegalArgumentException("Pauses overlap: " + before + ", " + pauses.get(i));
      }
    }
  }

  /** Due time; while a pause lasts, as if it had ended at once: the earliest it can still be. */
  public Instant due() {
    return reach(length, null);
  }

  /** Due time; while a pause lasts, as if it ended at {@code now}. */
  public Instant due(Instant now) {
    return reach(length, now);
  }

  /** When three quarters of the length are used; open pauses as in {@link #due()}. */
  public Instant warnAt() {
    return reach(threeQuarters(), null);
  }

  /** Service time used until the stop, or until {@code now} while it runs. */
  public Duration consumed(Instant now) {
    Instant end = end(now);
    Duration consumed = Duration.ZERO;
    Instant cursor = start;
    for (Pause pause : until(end)) {
      if (pause.from().isAfter(cursor)) {
        consumed = consumed.plus(hours.worked(cursor, pause.from()));
      }
      cursor = later(cursor, pause.until());
    }
    return consumed.plus(hours.worked(cursor, end));
  }

  /** Service time left; negative when overdue. */
  public Duration remaining(Instant now) {
    return length.minus(consumed(now));
  }

  /** Result so far: the due time decides; stopping exactly then is in time. */
  public Outcome outcome(Instant now) {
    boolean late = end(now).isAfter(due()) && !waitsBefore(due());
    if (late) {
      return Outcome.BREACHED;
    }
    if (stop != null) {
      return Outcome.MET;
    }
    return isPaused() ? Outcome.PAUSED : Outcome.RUNNING;
  }

  /** Whether it stands still now. */
  public boolean isPaused() {
    return stop == null && !pauses.isEmpty() && lastPause().isOpen();
  }

  /** Every second accounted for, up to the stop or to {@code now}. */
  public Receipt receipt(Instant now) {
    return new Receipt(
        hours.label(),
        hours.zone(),
        start,
        end(now),
        stop != null,
        length,
        consumed(now),
        reach(threeQuarters(), now),
        due(now),
        outcome(now),
        lines(end(now)));
  }

  private List<Line> lines(Instant end) {
    List<Line> lines = new ArrayList<>();
    Instant cursor = start;
    for (Pause pause : until(end)) {
      if (pause.from().isAfter(cursor)) {
        hours.slices(cursor, pause.from()).forEach(slice -> lines.add(Line.of(slice)));
      }
      Instant from = later(cursor, pause.from());
      if (pause.until().isAfter(from)) {
        lines.add(new Line(from, pause.until(), null, pause));
      }
      cursor = later(from, pause.until());
    }
    hours.slices(cursor, end).forEach(slice -> lines.add(Line.of(slice)));
    return lines;
  }

  /** The instant by which {@code worked} is used, with an open pause ended at {@code resumed}. */
  private Instant reach(Duration worked, Instant resumed) {
    Instant cursor = start;
    Duration left = worked;
    for (Pause pause : pauses) {
      if (pause.from().isAfter(cursor)) {
        Duration here = hours.worked(cursor, pause.from());
        if (here.compareTo(left) >= 0) {
          return hours.add(cursor, left);
        }
        left = left.minus(here);
      }
      cursor = later(cursor, endOf(pause, resumed));
    }
    return hours.add(cursor, left);
  }

  private Instant endOf(Pause pause, Instant resumed) {
    if (!pause.isOpen()) {
      return pause.until();
    }
    Instant end = stop != null ? stop : resumed;
    return end == null ? pause.from() : later(pause.from(), end);
  }

  /** The pauses as far as they had come at {@code end}. */
  private List<Pause> until(Instant end) {
    return pauses.stream()
        .filter(pause -> pause.from().isBefore(end))
        .map(pause -> pause.isOpen() || pause.until().isAfter(end) ? pause.endedAt(end) : pause)
        .toList();
  }

  /** Whether the clock stands still and had not reached {@code moment} when it was halted. */
  private boolean waitsBefore(Instant moment) {
    return isPaused() && lastPause().from().isBefore(moment);
  }

  private Pause lastPause() {
    return pauses.get(pauses.size() - 1);
  }

  private Instant end(Instant now) {
    return stop != null ? stop : later(start, now);
  }

  private Duration threeQuarters() {
    return length.multipliedBy(3).dividedBy(4);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
