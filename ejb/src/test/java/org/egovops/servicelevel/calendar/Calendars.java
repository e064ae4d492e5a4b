package org.egovops.servicelevel.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Calendars for tests: the two defaults, with the days off and make-up days around early 2026. */
public final class Calendars {

  public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  public static final ServiceWeek OFFICE_WEEK =
      ServiceWeek.of(DayHours.parse("08:30-12:00,13:30-18:00"), DayHours.CLOSED);
  public static final ServiceHours ALWAYS = ServiceHours.always("24x7 v1", SHANGHAI);
  public static final ServiceHours OFFICE =
      office(
          SpecialDay.makeupWorkday(LocalDate.of(2026, 2, 14), "春节"),
          SpecialDay.makeupWorkday(LocalDate.of(2026, 2, 28), "春节"));

  private Calendars() {}

  /** Default hours with the Spring Festival of 2026 off, and {@code more}. */
  public static ServiceHours office(SpecialDay... more) {
    List<SpecialDay> days =
        new java.util.ArrayList<>(
            LocalDate.of(2026, 2, 15)
                .datesUntil(LocalDate.of(2026, 2, 24))
                .map(date -> SpecialDay.holiday(date, "春节"))
                .toList());
    days.addAll(List.of(more));
    return new ServiceHours("5x8 v1", SHANGHAI, Map.of(LocalDate.EPOCH, OFFICE_WEEK), days);
  }

  /** A local time in Shanghai such as {@code 2026-02-13T17:00}. */
  public static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
  }
}
