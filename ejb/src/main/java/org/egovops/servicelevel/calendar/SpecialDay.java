package org.egovops.servicelevel.calendar;

import java.time.LocalDate;

/**
 * Special day (特殊日): a date that does not follow the week.
 *
 * @param date local date
 * @param kind why it is special
 * @param name name of the festival or of the exception, as receipts show it
 * @param hours hours of an exception; null for statutory days, which follow from kind and week
 */
public record SpecialDay(LocalDate date, Kind kind, String name, DayHours hours) {

  /** Kinds of special day, the stronger later: an exception overrules the State Council. */
  public enum Kind {
    /** 法定放假日. */
    HOLIDAY,
    /** 调休上班日. */
    MAKEUP_WORKDAY,
    /** 人工例外: closed or open with its own hours. */
    EXCEPTION
  }

  public SpecialDay {
    if ((kind == Kind.EXCEPTION) != (hours != null)) {
      throw new IllegalArgumentException("Exceptions and only they have their own hours: " + date);
    }
  }

  public static SpecialDay holiday(LocalDate date, String name) {
    return new SpecialDay(date, Kind.HOLIDAY, name, null);
  }

  public static SpecialDay makeupWorkday(LocalDate date, String name) {
    return new SpecialDay(date, Kind.MAKEUP_WORKDAY, name, null);
  }

  public static SpecialDay exception(LocalDate date, String name, DayHours hours) {
    return new SpecialDay(date, Kind.EXCEPTION, name, hours);
  }

  /** Hours of this day in a calendar with the given week. */
  DayHours hoursIn(ServiceWeek week) {
    return switch (kind) {
      case HOLIDAY -> DayHours.CLOSED;
      case MAKEUP_WORKDAY -> week.madeUp(date.getDayOfWeek());
      case EXCEPTION -> hours;
    };
  }
}
