package org.egovops.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RPT-01")
class TimetableRuleTest {

  /** New Year 2026: 1 to 3 January off, Sunday 4 January made up. */
  private static final Set<LocalDate> OFF =
      Set.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 3));

  private static final LocalDate MADE_UP = LocalDate.of(2026, 1, 4);

  private static boolean working(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return day.equals(MADE_UP) || !weekend && !OFF.contains(day);
  }

  private static TimetableRule workingDay(int day) {
    return new TimetableRule(TimetableKind.WORKING_DAY_OF_MONTH, LocalTime.of(6, 0), day);
  }

  private static Instant shanghai(String local) {
    return Instant.parse(local + ":00+08:00");
  }

  @Test
  @Tag("AMB-09")
  void the_first_working_day_may_be_a_make_up_sunday() {
    assertThat(workingDay(1).dueAfter(shanghai("2025-12-15T12:00"), TimetableRuleTest::working))
        .contains(shanghai("2026-01-04T06:00"));
  }

  @Test
  void the_third_working_day_counts_from_the_first() {
    assertThat(workingDay(3).dueBy(shanghai("2026-01-31T00:00"), TimetableRuleTest::working))
        .contains(shanghai("2026-01-06T06:00"));
  }

  @Test
  void the_moment_itself_is_due_and_the_minute_before_belongs_to_the_month_before() {
    Instant due = shanghai("2026-02-02T06:00");
    assertThat(workingDay(1).dueBy(due, TimetableRuleTest::working)).contains(due);
    assertThat(workingDay(1).dueBy(due.minusMillis(1), TimetableRuleTest::working))
        .contains(shanghai("2026-01-04T06:00"));
    assertThat(workingDay(1).dueAfter(due, TimetableRuleTest::working))
        .contains(shanghai("2026-03-02T06:00"));
  }

  @Test
  void a_daily_rule_is_due_by_the_shanghai_day() {
    TimetableRule daily = new TimetableRule(TimetableKind.DAILY, LocalTime.of(0, 30), 7);
    assertThat(daily.day()).isEqualTo(1);
    assertThat(daily.dueBy(shanghai("2026-05-01T00:29"), TimetableRuleTest::working))
        .contains(shanghai("2026-04-30T00:30"));
    assertThat(daily.dueAfter(shanghai("2026-05-01T00:29"), TimetableRuleTest::working))
        .contains(shanghai("2026-05-01T00:30"));
  }

  @Test
  void a_month_that_has_too_few_working_days_is_left_out() {
    TimetableRule fifth = workingDay(5);
    WorkingDays none = day -> day.getMonthValue() != 1 && working(day);
    assertThat(fifth.dueBy(shanghai("2026-02-01T00:00"), none))
        .contains(shanghai("2025-12-05T06:00"));
  }
}
