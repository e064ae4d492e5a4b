package org.egovops.web.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.egovops.incident.IncidentFilter;
import org.egovops.web.screen.OfficeDay;

/** Days (日期范围) of an address: both inclusive, in the zone of the service. */
final class Days {

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private Days() {}

  /** Reported from the first day to the end of the last; an unreadable day is no border. */
  static void between(String from, String until, IncidentFilter filter) {
    LocalDate first = day(from);
    LocalDate last = day(until);
    filter.setReportedFrom(first == null ? null : start(first));
    filter.setReportedBefore(last == null ? null : start(last.plusDays(1)));
  }

  /** Resolved from the first day to the end of the last. */
  static void solvedBetween(String from, String until, IncidentFilter filter) {
    LocalDate first = day(from);
    LocalDate last = day(until);
    filter.setResolvedFrom(first == null ? null : start(first));
    filter.setResolvedBefore(last == null ? null : start(last.plusDays(1)));
  }

  /** Judged or answered within a month such as 2026-11; an unreadable one is no border. */
  static void month(String text, IncidentFilter filter) {
    LocalDate first = text == null || text.isBlank() ? null : day(text.strip() + "-01");
    if (first != null) {
      filter.setJudgedFrom(start(first));
      filter.setJudgedBefore(start(first.plusMonths(1)));
    }
  }

  static Instant start(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  static LocalDate of(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  private static LocalDate day(String text) {
    return OfficeDay.parse(text).orElse(null);
  }
}
