package org.egovops.web.screen;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Office day (日期): days of the office's zone and the instants between which they lie. */
public final class OfficeDay {

  private OfficeDay() {}

  /** First moment of a day. */
  public static Instant start(LocalDate day) {
    return day.atStartOfDay(Moments.ZONE).toInstant();
  }

  /** First moment after a day that is still meant; null for none. */
  public static Instant after(LocalDate lastDay) {
    return lastDay == null ? null : start(lastDay.plusDays(1));
  }

  /** The last day before a moment; null for none. */
  public static LocalDate lastBefore(Instant end) {
    return end == null ? null : of(end.minusMillis(1));
  }

  public static LocalDate of(Instant moment) {
    return LocalDate.ofInstant(moment, Moments.ZONE);
  }

  /** The day an address names; what is unreadable names none. */
  public static Optional<LocalDate> parse(String text) {
    try {
      return text == null || text.isBlank()
          ? Optional.empty()
          : Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeException unreadable) {
      Choices.ignore(text);
      return Optional.empty();
    }
  }
}
