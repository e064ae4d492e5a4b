package org.egovops.servicelevel.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.egovops.servicelevel.calendar.DayHours.Span;
import org.egovops.servicelevel.calendar.Slice.Reason;
import org.egovops.servicelevel.calendar.SpecialDay.Kind;

/**
 * Service hours (服务时间): which instants are service time, as one immutable value that knows no clock
 * and no database (AMB-09, requirements §4). A working day is: an exception's own hours; else a
 * make-up day, yes; else a holiday, no; else what the week says. Weeks may change from a date on,
 * for summer and winter hours. Exact where the zone changes its offset: a local time that does not
 * exist is the moment of the change, one that exists twice is its first occurrence.
 */
public final class ServiceHours {

  private final String label;
  private final ZoneId zone;
  private final NavigableMap<LocalDate, ServiceWeek> weeks;
  private final Map<LocalDate, SpecialDay> specialDays = new HashMap<>();
  private final boolean always;

  /**
   * Service hours of one calendar version.
   *
   * @param label calendar and version, such as {@code 5x8 v1}, shown on receipts
   * @param zone zone of the local times
   * @param weeks week by the date from which it holds; the first also holds for all time before
   * @param specialDays days that do not follow the week; at most one exception and one statutory
   *     day a date
   */
  public ServiceHours(
      String label,
      ZoneId zone,
      Map<LocalDate, ServiceWeek> weeks,
      Collection<SpecialDay> specialDays) {
    if (weeks.isEmpty()) {
      throw new IllegalArgumentException("Service hours need a week");
    }
    this.label = label;
    this.zone = zone;
    this.weeks = new TreeMap<>(weeks);
    specialDays.forEach(day -> this.specialDays.merge(day.date(), day, ServiceHours::stronger));
    this.always = weeks.values().stream().allMatch(ServiceWeek::isAllWeek) && specialDays.isEmpty();
  }

  /** 7×24. */
  public static ServiceHours always(String label, ZoneId zone) {
    ServiceWeek week = ServiceWeek.daily(DayHours.ALL_DAY);
    return new ServiceHours(label, zone, Map.of(LocalDate.EPOCH, week), List.of());
  }

  private static SpecialDay stronger(SpecialDay one, SpecialDay other) {
    if ((one.kind() == Kind.EXCEPTION) == (other.kind() == Kind.EXCEPTION)) {
      throw new IllegalArgumentException("Said twice: " + one.date());
    }
    return one.kind() == Kind.EXCEPTION ? one : other;
  }

  public String label() {
    return label;
  }

  public ZoneId zone() {
    return zone;
  }

  /**
   * The first instant by which {@code worked} of service time has passed since {@code start}; the
   * start itself for no time at all.
   */
  public Instant add(Instant start, Duration worked) {
    requireForward(!worked.isNegative());
    if (always || worked.isZero()) {
      return start.plus(worked);
    }
    Duration left = worked;
    for (LocalDate date = dateOf(start); ; date = date.plusDays(1)) {
      for (Span span : hoursOn(date).spans()) {
        Instant from = later(start, at(date, span.from()));
        Duration here = forward(from, at(date, span.to()));
        if (here.compareTo(left) >= 0) {
          return from.plus(left);
        }
        left = left.minus(here);
      }
    }
  }

  /** Service time between two instants, the second not before the first. */
  public Duration worked(Instant from, Instant to) {
    requireForward(!to.isBefore(from));
    if (always) {
      return Duration.between(from, to);
    }
    Duration worked = Duration.ZERO;
    LocalDate last = dateOf(to);
    for (LocalDate date = dateOf(from); !date.isAfter(last); date = date.plusDays(1)) {
      for (Span span : hoursOn(date).spans()) {
        Instant begin = later(from, at(date, span.from()));
        Instant end = earlier(to, at(date, span.to()));
        worked = worked.plus(forward(begin, end));
      }
    }
    return worked;
  }

  /** Service time from one instant to another; negative where the other lies before. */
  public Duration between(Instant from, Instant to) {
    return to.isBefore(from) ? worked(to, from).negated() : worked(from, to);
  }

  /**
   * The time between two instants cut into slices without gap or overlap, each with the reason why
   * it counts or not; neighbours of one reason are one slice.
   */
  public List<Slice> slices(Instant from, Instant to) {
    requireForward(!to.isBefore(from));
    Partition partition = new Partition(from, to);
    if (always) {
      partition.until(to, true, Reason.ALL_DAY, null);
      return partition.slices;
    }
    LocalDate last = dateOf(to);
    for (LocalDate date = dateOf(from); !date.isAfter(last); date = date.plusDays(1)) {
      cut(date, partition);
    }
    return partition.slices;
  }

  /** One date as a calendar sheet shows it. */
  public ServiceDay day(LocalDate date) {
    DayHours hours = hoursOn(date);
    SpecialDay special = specialDays.get(date);
    Reason reason = hours.isClosed() ? closedReason(special, hours) : openReason(special, hours);
    return new ServiceDay(date, hours, reason, nameOf(special));
  }

  private void cut(LocalDate date, Partition partition) {
    DayHours hours = hoursOn(date);
    SpecialDay special = specialDays.get(date);
    Reason open = openReason(special, hours);
    Reason closed = closedReason(special, hours);
    String openName = open == Reason.WORKING_HOURS ? null : nameOf(special);
    String closedName = closed == Reason.OUTSIDE_HOURS ? null : nameOf(special);
    for (Span span : hours.spans()) {
      partition.until(at(date, span.from()), false, closed, closedName);
      partition.until(at(date, span.to()), true, open, openName);
    }
    partition.until(at(date, Span.END_OF_DAY), false, closed, closedName);
  }

  private static Reason openReason(SpecialDay special, DayHours hours) {
    if (special != null) {
      return special.kind() == Kind.EXCEPTION ? Reason.EXCEPTION : Reason.MAKEUP_WORKDAY;
    }
    return hours.isAllDay() ? Reason.ALL_DAY : Reason.WORKING_HOURS;
  }

  private static Reason closedReason(SpecialDay special, DayHours hours) {
    if (special != null && special.kind() != Kind.MAKEUP_WORKDAY) {
      return special.kind() == Kind.EXCEPTION ? Reason.EXCEPTION : Reason.HOLIDAY;
    }
    return hours.isClosed() ? Reason.WEEKEND : Reason.OUTSIDE_HOURS;
  }

  private static String nameOf(SpecialDay special) {
    return special == null ? null : special.name();
  }

  private DayHours hoursOn(LocalDate date) {
    SpecialDay special = specialDays.get(date);
    ServiceWeek week = weekOn(date);
    return special == null ? week.on(date.getDayOfWeek()) : special.hoursIn(week);
  }

  private ServiceWeek weekOn(LocalDate date) {
    Map.Entry<LocalDate, ServiceWeek> week = weeks.floorEntry(date);
    return week == null ? weeks.firstEntry().getValue() : week.getValue();
  }

  private LocalDate dateOf(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }

  private Instant at(LocalDate date, int minute) {
    LocalDateTime local = date.atStartOfDay().plusMinutes(minute);
    ZoneOffsetTransition change = zone.getRules().getTransition(local);
    return change != null && change.isGap()
        ? change.getInstant()
        : local.toInstant(zone.getRules().getOffset(local));
  }

  private static Duration forward(Instant from, Instant to) {
    return from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static void requireForward(boolean forward) {
    if (!forward) {
      throw new IllegalArgumentException("Service time runs forward only");
    }
  }

  /** Slices in the making: each step goes on from where the last one ended. */
  private static final class Partition {

    private final List<Slice> slices = new ArrayList<>();
    private final Instant end;
    private Instant reached;

    Partition(Instant start, Instant end) {
      this.reached = start;
      this.end = end;
    }

    void until(Instant boundary, boolean counted, Reason reason, String name) {
      Instant to = earlier(boundary, end);
      if (!reached.isBefore(to)) {
        return;
      }
      Slice slice = new Slice(reached, to, counted, reason, name);
      int last = slices.size() - 1;
      if (last >= 0 && slices.get(last).joins(slice)) {
        slices.set(last, new Slice(slices.get(last).from(), to, counted, reason, name));
      } else {
        slices.add(slice);
      }
      reached = to;
    }
  }
}
