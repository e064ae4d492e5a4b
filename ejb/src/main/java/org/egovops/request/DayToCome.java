package org.egovops.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.egovops.kernel.RuleBroken;

/** Day to come (期望与约定日期): a day a customer may wish or be promised; today is one, years are not. */
final class DayToCome {

  private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
  private static final int YEARS = 2;

  private DayToCome() {}

  /**
   * Refuses a day that is over or too far off; none is fine.
   *
   * @throws RuleBroken {@code request.day-out-of-range} at {@code field}
   */
  static void require(String field, LocalDate day, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, OFFICE);
    LocalDate last = today.plusYears(YEARS);
    if (day != null && (day.isBefore(today) || day.isAfter(last))) {
      throw RuleBroken.at(
          field, "request.day-out-of-range", day.toString(), today.toString(), last.toString());
    }
  }
}
