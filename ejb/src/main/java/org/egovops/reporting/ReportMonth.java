package org.egovops.reporting;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.egovops.kernel.RuleBroken;

/** Report month (统计月份): a calendar month in Shanghai. */
public final class ReportMonth {

  static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  private ReportMonth() {}

  /**
   * Reads a month such as 2026-10, of the years 2000 to 2099.
   *
   * @throws RuleBroken {@code report.bad-month}
   */
  public static YearMonth parse(String text) {
    try {
      YearMonth month = YearMonth.parse(text.strip());
      if (month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR) {
        throw new DateTimeException("year " + month.getYear());
      }
      return month;
    } catch (DateTimeException malformed) {
      throw RuleBroken.at("month", "report.bad-month", text);
    }
  }

  /** The month before the one {@code at} lies in: what is reported of then. */
  public static YearMonth before(Instant at) {
    return YearMonth.from(LocalDate.ofInstant(at, OFFICE)).minusMonths(1);
  }

  /** Its first instant. */
  public static Instant from(YearMonth month) {
    return month.atDay(1).atStartOfDay(OFFICE).toInstant();
  }

  /** The first instant after it. */
  public static Instant until(YearMonth month) {
    return from(month.plusMonths(1));
  }

  /**
   * Only a month that is over can be reported of.
   *
   * @throws RuleBroken {@code report.month-not-over}
   */
  public static void requireOver(YearMonth month, Instant now) {
    if (now.isBefore(until(month))) {
      throw RuleBroken.at("month", "report.month-not-over", month.toString());
    }
  }
}
