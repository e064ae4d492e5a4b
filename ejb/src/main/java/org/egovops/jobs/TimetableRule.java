package org.egovops.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Timetable rule (调度规则): at which moments a job is due, in Shanghai time. A pure value: it is told
 * the time and the working days. Immutable.
 */
@Embeddable
public class TimetableRule {

  /** Where the office's days begin and end. */
  static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

  private static final int MINUTES_AN_HOUR = 60;
  private static final int LONGEST_LOOK = 14;

  @Enumerated(EnumType.STRING)
  @Column(name = "rule_kind", nullable = false, length = 30)
  private TimetableKind kind;

  @Column(name = "at_minute", nullable = false)
  private int minute;

  @Column(name = "day_count", nullable = false)
  private int day;

  protected TimetableRule() {}

  TimetableRule(TimetableKind kind, LocalTime time, int day) {
    this.kind = kind;
    this.minute = time.getHour() * MINUTES_AN_HOUR + time.getMinute();
    this.day = kind == TimetableKind.DAILY ? 1 : day;
  }

  /** The latest moment at or before {@code now} at which the job was due. */
  Optional<Instant> dueBy(Instant now, WorkingDays days) {
    return moments(now, days, -1).filter(due -> !due.isAfter(now)).findFirst();
  }

  /** The next moment after {@code now} at which it will be due. */
  Optional<Instant> dueAfter(Instant now, WorkingDays days) {
    return moments(now, days, 1).filter(due -> due.isAfter(now)).findFirst();
  }

  /** The moments of this period and the following ones, or of those before. */
  private Stream<Instant> moments(Instant now, WorkingDays days, int direction) {
    LocalDate today = LocalDate.ofInstant(now, OFFICE);
    Stream<Integer> periods = Stream.iterate(0, i -> i + direction).limit(LONGEST_LOOK);
    return switch (kind) {
      case DAILY -> periods.map(i -> at(today.plusDays(i)));
      case WORKING_DAY_OF_MONTH ->
          periods
              .map(i -> workingDay(YearMonth.from(today).plusMonths(i), days))
              .flatMap(Optional::stream)
              .map(this::at);
    };
  }

  private Optional<LocalDate> workingDay(YearMonth month, WorkingDays days) {
    return month
        .atDay(1)
        .datesUntil(month.plusMonths(1).atDay(1))
        .filter(days::contain)
        .skip(day - 1L)
        .findFirst();
  }

  private Instant at(LocalDate date) {
    return date.atTime(time()).atZone(OFFICE).toInstant();
  }

  public TimetableKind kind() {
    return kind;
  }

  /** Time of day in Shanghai. */
  public LocalTime time() {
    return LocalTime.of(minute / MINUTES_AN_HOUR, minute % MINUTES_AN_HOUR);
  }

  /** Which working day of the month; 1 for daily rules. */
  public int day() {
    return day;
  }
}
