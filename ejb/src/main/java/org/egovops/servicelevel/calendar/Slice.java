package org.egovops.servicelevel.calendar;

import java.time.Duration;
import java.time.Instant;

/**
 * Slice (时间片): a stretch of time that counts, or does not, for one reason.
 *
 * @param from inclusive
 * @param to exclusive
 * @param counted whether it is service time
 * @param reason why
 * @param name name of the festival or exception, null for ordinary days
 */
public record Slice(Instant from, Instant to, boolean counted, Reason reason, String name) {

  /** Why time counts or not (计时原因). */
  public enum Reason {
    /** 全天服务: every hour counts. */
    ALL_DAY,
    /** 服务时段. */
    WORKING_HOURS,
    /** 非服务时段: before, between and after the hours of a working day. */
    OUTSIDE_HOURS,
    /** 休息日: a weekday without hours. */
    WEEKEND,
    /** 法定放假. */
    HOLIDAY,
    /** 调休上班: hours of a make-up working day. */
    MAKEUP_WORKDAY,
    /** 人工例外. */
    EXCEPTION
  }

  public Duration length() {
    return Duration.between(from, to);
  }

  /** Whether {@code next} follows without a gap and for the same reason. */
  boolean joins(Slice next) {
    return to.equals(next.from)
        && counted == next.counted
        && reason == next.reason
        && (name == null ? next.name == null : name.equals(next.name));
  }
}
