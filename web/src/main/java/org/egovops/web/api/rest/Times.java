package org.egovops.web.api.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Times as the interface writes them: ISO 8601 with an offset, in years a database can keep. */
final class Times {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9999;

  private Times() {}

  /**
   * A moment.
   *
   * @throws DateTimeException when it is none
   */
  static Instant instant(String text) {
    OffsetDateTime time = OffsetDateTime.parse(text.strip());
    requireYear(time.getYear());
    return time.toInstant();
  }

  /**
   * A day.
   *
   * @throws DateTimeException when it is none
   */
  static LocalDate day(String text) {
    LocalDate day = LocalDate.parse(text.strip());
    requireYear(day.getYear());
    return day;
  }

  private static void requireYear(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new DateTimeException("year " + year);
    }
  }
}
