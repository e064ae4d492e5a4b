package org.egovops.servicelevel.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** A week as kept with its calendar version, and the date from which it holds. Immutable. */
@Embeddable
class CalendarWeek {

  @Column(name = "valid_from", nullable = false)
  private LocalDate validFrom;

  @Column(name = "monday", nullable = false, length = 200)
  private DayHours monday;

  @Column(name = "tuesday", nullable = false, length = 200)
  private DayHours tuesday;

  @Column(name = "wednesday", nullable = false, length = 200)
  private DayHours wednesday;

  @Column(name = "thursday", nullable = false, length = 200)
  private DayHours thursday;

  @Column(name = "friday", nullable = false, length = 200)
  private DayHours friday;

  @Column(name = "saturday", nullable = false, length = 200)
  private DayHours saturday;

  @Column(name = "sunday", nullable = false, length = 200)
  private DayHours sunday;

  protected CalendarWeek() {}

  CalendarWeek(LocalDate validFrom, ServiceWeek week) {
    this.validFrom = validFrom;
    this.monday = week.on(DayOfWeek.MONDAY);
    this.tuesday = week.on(DayOfWeek.TUESDAY);
    this.wednesday = week.on(DayOfWeek.WEDNESDAY);
    this.thursday = week.on(DayOfWeek.THURSDAY);
    this.friday = week.on(DayOfWeek.FRIDAY);
    this.saturday = week.on(DayOfWeek.SATURDAY);
    this.sunday = week.on(DayOfWeek.SUNDAY);
  }

  LocalDate validFrom() {
    return validFrom;
  }

  ServiceWeek week() {
    Map<DayOfWeek, DayHours> hours = new EnumMap<>(DayOfWeek.class);
    hours.put(DayOfWeek.MONDAY, monday);
    hours.put(DayOfWeek.TUESDAY, tuesday);
    hours.put(DayOfWeek.WEDNESDAY, wednesday);
    hours.put(DayOfWeek.THURSDAY, thursday);
    hours.put(DayOfWeek.FRIDAY, friday);
    hours.put(DayOfWeek.SATURDAY, saturday);
    hours.put(DayOfWeek.SUNDAY, sunday);
    return new ServiceWeek(hours);
  }
}
