package org.egovops.servicelevel.calendar;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.egovops.servicelevel.calendar.Calendars.ALWAYS;
import static org.egovops.servicelevel.calendar.Calendars.OFFICE;
import static org.egovops.servicelevel.calendar.Calendars.OFFICE_WEEK;
import static org.egovops.servicelevel.calendar.Calendars.SHANGHAI;
import static org.egovops.servicelevel.calendar.Calendars.at;
import static org.egovops.servicelevel.calendar.Calendars.office;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.egovops.servicelevel.calendar.Slice.Reason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AMB-09")
class ServiceHoursTest {

  @Test
  @Tag("SLM-12")
  void two_hours_from_the_friday_before_a_make_up_saturday_end_on_that_saturday() {
    assertThat(OFFICE.add(at("2026-02-13T17:00"), ofHours(2))).isEqualTo(at("2026-02-14T09:30"));
  }

  @Test
  @Tag("SLM-12")
  void two_hours_from_the_eve_of_spring_festival_end_after_nine_days_off() {
    assertThat(OFFICE.add(at("2026-02-14T17:30"), ofHours(2))).isEqualTo(at("2026-02-24T10:00"));
  }

  @Test
  void the_noon_break_does_not_count() {
    assertThat(OFFICE.add(at("2026-03-02T11:30"), ofHours(1))).isEqualTo(at("2026-03-02T14:00"));
    assertThat(OFFICE.worked(at("2026-03-02T11:30"), at("2026-03-02T14:00"))).isEqualTo(ofHours(1));
  }

  @Test
  void a_length_used_up_at_closing_time_is_due_then_and_not_the_next_morning() {
    assertThat(OFFICE.add(at("2026-03-02T16:00"), ofHours(2))).isEqualTo(at("2026-03-02T18:00"));
  }

  @Test
  void no_length_is_due_at_once_even_at_night() {
    assertThat(OFFICE.add(at("2026-03-02T23:00"), Duration.ZERO)).isEqualTo(at("2026-03-02T23:00"));
  }

  @Test
  void seconds_count() {
    assertThat(OFFICE.add(at("2026-03-02T17:59:30"), ofSeconds(31)))
        .isEqualTo(at("2026-03-03T08:30:01"));
  }

  @Test
  @Tag("SLM-11")
  void around_the_clock_every_second_counts_through_the_festival() {
    assertThat(ALWAYS.add(at("2026-02-15T23:30"), ofHours(1))).isEqualTo(at("2026-02-16T00:30"));
    assertThat(ALWAYS.slices(at("2026-02-01T00:00"), at("2026-03-01T00:00")))
        .extracting(Slice::reason, Slice::counted)
        .containsExactly(tuple(Reason.ALL_DAY, true));
  }

  @Test
  void each_slice_says_why_it_counts_or_not() {
    assertThat(OFFICE.slices(at("2026-02-13T17:00"), at("2026-02-24T10:00")))
        .extracting(Slice::to, Slice::counted, Slice::reason, Slice::name)
        .containsExactly(
            tuple(at("2026-02-13T18:00"), true, Reason.WORKING_HOURS, null),
            tuple(at("2026-02-14T08:30"), false, Reason.OUTSIDE_HOURS, null),
            tuple(at("2026-02-14T12:00"), true, Reason.MAKEUP_WORKDAY, "春节"),
            tuple(at("2026-02-14T13:30"), false, Reason.OUTSIDE_HOURS, null),
            tuple(at("2026-02-14T18:00"), true, Reason.MAKEUP_WORKDAY, "春节"),
            tuple(at("2026-02-15T00:00"), false, Reason.OUTSIDE_HOURS, null),
            tuple(at("2026-02-24T00:00"), false, Reason.HOLIDAY, "春节"),
            tuple(at("2026-02-24T08:30"), false, Reason.OUTSIDE_HOURS, null),
            tuple(at("2026-02-24T10:00"), true, Reason.WORKING_HOURS, null));
  }

  @Test
  void an_ordinary_weekend_is_one_slice() {
    assertThat(OFFICE.slices(at("2026-03-07T00:00"), at("2026-03-09T00:00")))
        .containsExactly(
            new Slice(at("2026-03-07T00:00"), at("2026-03-09T00:00"), false, Reason.WEEKEND, null));
  }

  @Test
  void an_exception_closes_a_working_day_or_opens_a_festival_day() {
    ServiceHours hours =
        office(
            SpecialDay.exception(LocalDate.of(2026, 3, 4), "供电检修", DayHours.CLOSED),
            SpecialDay.exception(LocalDate.of(2026, 2, 17), "春节值守", DayHours.parse("09:00-11:00")));
    assertThat(hours.worked(at("2026-03-04T00:00"), at("2026-03-05T00:00"))).isZero();
    assertThat(hours.worked(at("2026-02-16T00:00"), at("2026-02-20T00:00"))).isEqualTo(ofHours(2));
    assertThat(hours.slices(at("2026-02-17T10:00"), at("2026-02-17T12:00")))
        .extracting(Slice::counted, Slice::reason, Slice::name)
        .containsExactly(
            tuple(true, Reason.EXCEPTION, "春节值守"), tuple(false, Reason.EXCEPTION, "春节值守"));
  }

  @Test
  void a_make_up_saturday_has_weekday_hours_also_where_saturdays_have_their_own() {
    ServiceWeek week = ServiceWeek.of(DayHours.parse("09:00-17:00"), DayHours.parse("09:00-12:00"));
    LocalDate saturday = LocalDate.of(2026, 2, 14);
    ServiceHours hours =
        new ServiceHours(
            "desk v1",
            SHANGHAI,
            Map.of(LocalDate.EPOCH, week),
            List.of(SpecialDay.makeupWorkday(saturday, "春节")));
    assertThat(hours.worked(at("2026-02-14T00:00"), at("2026-02-15T00:00"))).isEqualTo(ofHours(8));
    assertThat(hours.worked(at("2026-02-15T00:00"), at("2026-02-16T00:00"))).isEqualTo(ofHours(3));
  }

  @Test
  void summer_hours_hold_from_their_date_on() {
    ServiceWeek summer = ServiceWeek.of(DayHours.parse("08:30-12:00,14:30-18:00"), DayHours.CLOSED);
    ServiceHours hours =
        new ServiceHours(
            "5x8 v2",
            SHANGHAI,
            Map.of(LocalDate.EPOCH, OFFICE_WEEK, LocalDate.of(2026, 6, 1), summer),
            List.of());
    assertThat(hours.worked(at("2026-05-29T00:00"), at("2026-05-30T00:00"))).isEqualTo(ofHours(8));
    assertThat(hours.worked(at("2026-06-01T00:00"), at("2026-06-02T00:00"))).isEqualTo(ofHours(7));
    assertThat(hours.worked(at("1999-06-01T00:00"), at("1999-06-02T00:00"))).isEqualTo(ofHours(8));
  }

  @Test
  void the_day_the_clocks_go_forward_has_an_hour_less_and_the_day_they_go_back_one_more() {
    ServiceHours berlin = new ServiceHours("berlin", BERLIN, NIGHT_SHIFT, List.of());
    assertThat(berlin.worked(berlin("2026-03-28T23:00:00Z"), berlin("2026-03-29T22:00:00Z")))
        .isEqualTo(ofMinutes(60 + 60));
    assertThat(berlin.worked(berlin("2026-10-24T22:00:00Z"), berlin("2026-10-25T23:00:00Z")))
        .isEqualTo(ofMinutes(60 + 180));
  }

  @Test
  void days_of_a_zone_with_summer_time_meet_without_gap() {
    ServiceHours berlin = new ServiceHours("berlin", BERLIN, NIGHT_SHIFT, List.of());
    List<Slice> slices =
        berlin.slices(berlin("2026-03-27T00:00:00Z"), berlin("2026-10-27T00:00:00Z"));
    for (int i = 1; i < slices.size(); i++) {
      assertThat(slices.get(i).from()).isEqualTo(slices.get(i - 1).to());
    }
    assertThat(slices.stream().map(Slice::length).reduce(Duration.ZERO, Duration::plus))
        .isEqualTo(
            Duration.between(berlin("2026-03-27T00:00:00Z"), berlin("2026-10-27T00:00:00Z")));
  }

  @Test
  void time_never_runs_backward() {
    assertThatThrownBy(() -> OFFICE.worked(at("2026-03-02T12:00"), at("2026-03-02T11:59")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> OFFICE.add(at("2026-03-02T12:00"), ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> OFFICE.slices(at("2026-03-02T12:00"), at("2026-03-02T11:59")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_date_said_twice_is_refused() {
    assertThatThrownBy(() -> office(SpecialDay.makeupWorkday(LocalDate.of(2026, 2, 16), "春节")))
        .hasMessageContaining("2026-02-16");
  }

  @Test
  void a_year_of_office_hours_is_counted_in_well_under_a_millisecond() {
    Instant start = at("2025-01-01T00:00");
    Duration year = OFFICE.worked(start, at("2026-01-01T00:00"));
    long begun = System.nanoTime();
    for (int i = 0; i < 2_000; i++) {
      assertThat(OFFICE.add(start, year)).isEqualTo(at("2025-12-31T18:00"));
    }
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(ofSeconds(10));
  }

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Map<LocalDate, ServiceWeek> NIGHT_SHIFT =
      Map.of(LocalDate.EPOCH, ServiceWeek.daily(DayHours.parse("01:00-03:00,22:00-23:00")));

  private static Instant berlin(String utc) {
    return Instant.parse(utc);
  }
}
