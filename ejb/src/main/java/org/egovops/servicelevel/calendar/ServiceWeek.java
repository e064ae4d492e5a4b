package org.egovops.servicelevel.calendar;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Week (周作息): the hours of each weekday; a weekday that is not said is closed. */
public final class ServiceWeek {

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final Map<DayOfWeek, DayHours> hours = new EnumMap<>(DayOfWeek.class);

  /**
   * A week with the given hours.
   *
   * @throws IllegalArgumentException when it is closed throughout: no due time would ever come
   */
  public ServiceWeek(Map<DayOfWeek, DayHours> hours) {
    Arrays.stream(DayOfWeek.values())
        .forEach(day -> this.hours.put(day, hours.getOrDefault(day, DayHours.CLOSED)));
    if (this.hours.values().stream().allMatch(DayHours::isClosed)) {
      throw new IllegalArgumentException("A week needs at least one interval");
    }
  }

  /** The same hours on each day of the week. */
  public static ServiceWeek daily(DayHours hours) {
    return of(hours, hours);
  }

  /** Hours of Monday to Friday and of the weekend. */
  public static ServiceWeek of(DayHours weekday, DayHours weekend) {
    Map<DayOfWeek, DayHours> hours = new EnumMap<>(DayOfWeek.class);
    Arrays.stream(DayOfWeek.values())
        .forEach(day -> hours.put(day, WEEKEND.contains(day) ? weekend : weekday));
    return new ServiceWeek(hours);
  }

  public DayHours on(DayOfWeek day) {
    return hours.get(day);
  }

  /**
   * Hours of a make-up working day (调休上班): a weekend day works like a Monday, whatever duty the
   * week has for weekends (requirements §4, rule 6).
   */
  public DayHours madeUp(DayOfWeek day) {
    boolean stands = !WEEKEND.contains(day) && !on(day).isClosed();
    return on(stands ? day : DayOfWeek.MONDAY);
  }

  /** Open 24 hours on each day. */
  public boolean isAllWeek() {
    return hours.values().stream().allMatch(DayHours::isAllDay);
  }

  public Map<DayOfWeek, DayHours> hours() {
    return Collections.unmodifiableMap(hours);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ServiceWeek week && hours.equals(week.hours);
  }

  @Override
  public int hashCode() {
    return hours.hashCode();
  }

  @Override
  public String toString() {
    return hours.toString();
  }
}
