package org.egovops.servicelevel;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.egovops.servicelevel.calendar.Calendars.ALWAYS;
import static org.egovops.servicelevel.calendar.Calendars.OFFICE;
import static org.egovops.servicelevel.calendar.Calendars.at;

import java.time.Instant;
import java.util.List;
import org.egovops.servicelevel.calendar.Slice.Reason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SLM-12")
class StopwatchTest {

  private static final Instant FRIDAY = at("2026-02-13T17:00");

  @Test
  void an_on_site_promise_of_friday_evening_is_due_on_the_make_up_saturday() {
    assertThat(Stopwatch.started(OFFICE, ofHours(2), FRIDAY).due())
        .isEqualTo(at("2026-02-14T09:30"));
  }

  @Test
  void an_on_site_promise_of_the_eve_of_spring_festival_is_due_after_it() {
    assertThat(Stopwatch.started(OFFICE, ofHours(2), at("2026-02-14T17:30")).due())
        .isEqualTo(at("2026-02-24T10:00"));
  }

  @Test
  @Tag("SLM-09")
  void the_warning_comes_when_three_quarters_are_used() {
    assertThat(Stopwatch.started(ALWAYS, ofMinutes(10), FRIDAY).warnAt())
        .isEqualTo(at("2026-02-13T17:07:30"));
    assertThat(Stopwatch.started(OFFICE, ofHours(2), FRIDAY).warnAt())
        .isEqualTo(at("2026-02-14T09:00"));
  }

  @Test
  void a_pause_moves_the_due_time_by_the_service_time_it_took() {
    Stopwatch watch = paused(at("2026-02-13T17:30"), at("2026-02-14T09:00"));
    assertThat(watch.due()).isEqualTo(at("2026-02-14T10:30"));
    assertThat(watch.consumed(at("2026-02-14T09:30"))).isEqualTo(ofHours(1));
  }

  @Test
  void while_a_pause_lasts_the_clock_stands_still_and_cannot_be_breached() {
    Stopwatch watch = paused(at("2026-02-13T17:30"), null);
    Instant muchLater = at("2026-03-02T10:00");
    assertThat(watch.isPaused()).isTrue();
    assertThat(watch.consumed(muchLater)).isEqualTo(ofMinutes(30));
    assertThat(watch.outcome(muchLater)).isEqualTo(Outcome.PAUSED);
    assertThat(watch.due()).isEqualTo(at("2026-02-14T09:30"));
    assertThat(watch.due(muchLater)).isEqualTo(at("2026-03-02T11:30"));
  }

  @Test
  void a_clock_breached_before_it_was_paused_stays_breached() {
    Stopwatch watch = paused(at("2026-02-14T11:00"), null);
    assertThat(watch.outcome(at("2026-02-14T11:30"))).isEqualTo(Outcome.BREACHED);
    assertThat(watch.due(at("2026-03-02T11:30"))).isEqualTo(at("2026-02-14T09:30"));
  }

  @Test
  void pausing_at_the_very_due_time_does_not_save_the_clock() {
    Stopwatch watch = paused(at("2026-02-14T09:30"), null);
    assertThat(watch.outcome(at("2026-02-14T10:00"))).isEqualTo(Outcome.BREACHED);
  }

  @Test
  void stopping_at_the_due_time_is_in_time_and_a_moment_later_is_not() {
    assertThat(stopped("2026-02-14T09:30").outcome(at("2026-04-01T00:00"))).isEqualTo(Outcome.MET);
    assertThat(stopped("2026-02-14T09:30:00.001").outcome(at("2026-04-01T00:00")))
        .isEqualTo(Outcome.BREACHED);
  }

  @Test
  void a_running_clock_is_breached_once_its_due_time_has_passed() {
    Stopwatch watch = Stopwatch.started(OFFICE, ofHours(2), FRIDAY);
    assertThat(watch.outcome(at("2026-02-14T09:30"))).isEqualTo(Outcome.RUNNING);
    assertThat(watch.outcome(at("2026-02-14T09:30:00.001"))).isEqualTo(Outcome.BREACHED);
    assertThat(watch.remaining(at("2026-02-14T10:00"))).isEqualTo(ofMinutes(-30));
  }

  @Test
  void the_receipt_tells_the_story_of_every_interval() {
    Pause wait =
        new Pause(at("2026-02-13T17:30"), at("2026-02-14T09:00"), "WAIT_CUSTOMER", "李工", "等机房钥匙");
    Receipt receipt =
        new Stopwatch(OFFICE, ofHours(2), FRIDAY, at("2026-02-14T10:00"), List.of(wait))
            .receipt(at("2026-03-01T00:00"));
    assertThat(receipt.lines())
        .extracting(
            Receipt.Line::to,
            Receipt.Line::counted,
            line -> line.slice() == null ? line.pause().why() : line.slice().reason())
        .containsExactly(
            tuple(at("2026-02-13T17:30"), true, Reason.WORKING_HOURS),
            tuple(at("2026-02-14T09:00"), false, "等机房钥匙"),
            tuple(at("2026-02-14T10:00"), true, Reason.MAKEUP_WORKDAY));
    assertThat(receipt.calendar()).isEqualTo("5x8 v1");
    assertThat(receipt.consumed()).isEqualTo(ofMinutes(90));
    assertThat(receipt.remaining()).isEqualTo(ofMinutes(30));
    assertThat(receipt.uncounted()).isEqualTo(ofMinutes(15 * 60 + 30));
    assertThat(receipt.outcome()).isEqualTo(Outcome.MET);
  }

  @Test
  void a_pause_still_open_when_the_clock_stops_ends_with_it() {
    Pause open = Pause.between(at("2026-02-13T17:30"), null);
    Stopwatch watch =
        new Stopwatch(OFFICE, ofHours(2), FRIDAY, at("2026-02-24T10:00"), List.of(open));
    Receipt receipt = watch.receipt(at("2026-03-01T00:00"));
    assertThat(receipt.consumed()).isEqualTo(ofMinutes(30));
    assertThat(receipt.lines()).hasSize(2);
    assertThat(receipt.outcome()).isEqualTo(Outcome.MET);
  }

  @Test
  void a_pause_over_at_once_counts_no_second_twice() {
    Instant once = at("2026-02-13T17:10");
    Receipt receipt = paused(once, once).receipt(at("2026-02-13T17:30"));
    assertThat(receipt.consumed()).isEqualTo(ofMinutes(30));
    assertThat(receipt.lines()).extracting(Receipt.Line::from).containsExactly(FRIDAY, once);
  }

  @Test
  void a_pause_before_the_start_counts_only_from_the_start() {
    Stopwatch watch =
        new Stopwatch(
            OFFICE,
            ofHours(2),
            FRIDAY,
            null,
            List.of(Pause.between(at("2026-02-13T10:00"), at("2026-02-13T17:30"))));
    assertThat(watch.due()).isEqualTo(at("2026-02-14T10:00"));
    assertThat(watch.receipt(at("2026-02-13T17:30")).lines()).hasSize(1);
  }

  @Test
  void contradictions_are_refused() {
    assertThatThrownBy(() -> stopped("2026-02-13T16:59"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Pause.between(FRIDAY, FRIDAY.minusSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new Stopwatch(
                    OFFICE,
                    ofHours(2),
                    FRIDAY,
                    null,
                    List.of(Pause.between(FRIDAY, null), Pause.between(FRIDAY, null))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Stopwatch paused(Instant from, Instant until) {
    return new Stopwatch(OFFICE, ofHours(2), FRIDAY, null, List.of(Pause.between(from, until)));
  }

  private static Stopwatch stopped(String local) {
    return new Stopwatch(OFFICE, ofHours(2), FRIDAY, at(local), List.of());
  }
}
