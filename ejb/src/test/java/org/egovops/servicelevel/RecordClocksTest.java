package org.egovops.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.egovops.servicelevel.FaultLevel.GENERAL;
import static org.egovops.servicelevel.FaultLevel.MAJOR;
import static org.egovops.servicelevel.Metric.ON_SITE;
import static org.egovops.servicelevel.Metric.RESOLUTION;
import static org.egovops.servicelevel.Metric.RESPONSE;
import static org.egovops.servicelevel.calendar.Calendars.at;
import static org.egovops.servicelevel.calendar.Calendars.office;

import java.time.Duration;
import java.time.LocalDate;
import org.egovops.kernel.RuleBroken;
import org.egovops.servicelevel.calendar.DayHours;
import org.egovops.servicelevel.calendar.SpecialDay;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RecordClocksTest {

  private final SampleClocks sample = new SampleClocks();

  @Test
  @Tag("SLM-05")
  void a_report_starts_only_the_response() {
    RecordClocks clocks = sample.reported(GENERAL, "2026-03-02T09:00");
    assertThat(sample.added).extracting(ServiceLevelClock::metric).containsExactly(RESPONSE);
    assertThat(clocks.nextDue())
        .contains(
            new Due(
                RESPONSE,
                at("2026-03-02T09:00"),
                at("2026-03-02T09:10"),
                Duration.ofMinutes(10),
                SampleClocks.ALWAYS,
                null));
  }

  @Test
  @Tag("SLM-06")
  @Tag("SLM-07")
  void the_response_starts_on_site_and_resolution() {
    RecordClocks clocks = responded("2026-02-13T16:55", "2026-02-13T17:00");
    assertThat(clocks.all())
        .extracting(
            ServiceLevelClock::metric,
            ServiceLevelClock::startedAt,
            ServiceLevelClock::dueAt,
            ServiceLevelClock::outcome)
        .containsExactly(
            tuple(RESPONSE, at("2026-02-13T16:55"), at("2026-02-13T17:05"), Outcome.MET),
            tuple(ON_SITE, at("2026-02-13T17:00"), at("2026-02-14T09:30"), Outcome.RUNNING),
            tuple(RESOLUTION, at("2026-02-13T17:00"), at("2026-02-14T17:00"), Outcome.RUNNING));
  }

  /** Every time is shown to the second, so what was cut off in showing must not count either. */
  @Test
  @Tag("SLM-05")
  void what_a_receipt_shows_adds_up_to_the_second() {
    RecordClocks clocks = sample.none();
    clocks.report(SampleClocks.SLA_1, GENERAL, at("2026-03-02T09:00:00").plusMillis(900));
    clocks.enter("WAIT_CUSTOMER", step("2026-03-02T09:01:00", 400));
    clocks.enter("ACCEPTED", step("2026-03-02T09:02:00", 800));
    clocks.respond(at("2026-03-02T09:03:10").plusMillis(300));
    assertThat(clocks.receipts(at("2026-03-02T10:00:00").plusMillis(700)))
        .allSatisfy(
            clock -> {
              Receipt receipt = clock.receipt();
              assertThat(receipt.lines())
                  .allSatisfy(
                      line ->
                          assertThat(line.length())
                              .isEqualTo(Duration.ofSeconds(line.length().toSeconds())));
              assertThat(receipt.consumed().toNanosPart()).isZero();
              assertThat(receipt.consumed().plus(receipt.remaining())).isEqualTo(receipt.length());
            });
    assertThat(clock(clocks, RESPONSE).consumed()).isEqualTo(Duration.ofSeconds(130));
  }

  private static Step step(String local, int millis) {
    return new Step(at(local).plusMillis(millis), "王工", null);
  }

  @Test
  @Tag("SLM-11")
  @Tag("SLM-13")
  void a_major_fault_counts_around_the_clock() {
    RecordClocks clocks = sample.reported(MAJOR, "2026-02-17T02:00");
    clocks.respond(at("2026-02-17T02:08"));
    assertThat(clock(clocks, ON_SITE).dueAt()).isEqualTo(at("2026-02-17T03:08"));
    assertThat(clock(clocks, RESOLUTION).dueAt()).isEqualTo(at("2026-02-17T06:08"));
  }

  @Test
  @Tag("AMB-08")
  void without_a_logged_response_the_others_start_when_it_was_due() {
    RecordClocks clocks = sample.reported(GENERAL, "2026-03-02T09:00");
    clocks.startFollowing(at("2026-03-02T09:10:20"));
    assertThat(clock(clocks, ON_SITE).startedAt()).isEqualTo(at("2026-03-02T09:10"));
    clocks.respond(at("2026-03-02T11:00"));
    assertThat(clock(clocks, ON_SITE).startedAt()).isEqualTo(at("2026-03-02T09:10"));
    assertThat(clock(clocks, RESPONSE).outcome()).isEqualTo(Outcome.BREACHED);
  }

  @Test
  @Tag("AMB-08")
  void a_late_response_does_not_start_the_others_later_than_it_was_due() {
    RecordClocks clocks = responded("2026-03-02T09:00", "2026-03-02T11:00");
    assertThat(clock(clocks, ON_SITE).startedAt()).isEqualTo(at("2026-03-02T09:10"));
  }

  @Test
  @Tag("AMB-08")
  void a_response_entered_after_the_fact_is_taken_at_the_time_it_happened() {
    RecordClocks clocks = sample.reported(GENERAL, "2026-03-02T09:00");
    clocks.startFollowing(at("2026-03-02T09:11"));
    note(clocks, RESPONSE, Moment.BREACH, "2026-03-02T09:10:10");
    clocks.respond(at("2026-03-02T09:06"));
    assertThat(clock(clocks, RESPONSE).outcome()).isEqualTo(Outcome.MET);
    assertThat(clock(clocks, ON_SITE).startedAt()).isEqualTo(at("2026-03-02T09:06"));
    assertThat(clock(clocks, ON_SITE).dueAt()).isEqualTo(at("2026-03-02T11:06"));
  }

  @Test
  void a_second_response_changes_nothing_unless_it_was_the_first() {
    RecordClocks clocks = responded("2026-03-02T09:00", "2026-03-02T09:05");
    clocks.respond(at("2026-03-02T10:00"));
    assertThat(clock(clocks, RESPONSE).stoppedAt()).isEqualTo(at("2026-03-02T09:05"));
    clocks.respond(at("2026-03-02T09:03"));
    assertThat(clock(clocks, RESPONSE).stoppedAt()).isEqualTo(at("2026-03-02T09:03"));
    assertThat(clock(clocks, RESOLUTION).startedAt()).isEqualTo(at("2026-03-02T09:03"));
  }

  @Test
  @Tag("SLM-12")
  void the_first_arrival_stops_on_site() {
    RecordClocks clocks = responded("2026-02-14T17:25", "2026-02-14T17:30");
    clocks.arrive(at("2026-02-24T10:00"));
    clocks.arrive(at("2026-02-24T11:00"));
    assertThat(clock(clocks, ON_SITE).outcome()).isEqualTo(Outcome.MET);
    assertThat(clock(clocks, ON_SITE).consumed()).isEqualTo(Duration.ofHours(2));
    assertThat(clock(clocks, ON_SITE).stoppedAt()).isEqualTo(at("2026-02-24T10:00"));
  }

  @Test
  void a_remote_repair_in_time_leaves_the_arrival_unjudged() {
    RecordClocks clocks = responded("2026-03-02T09:00", "2026-03-02T09:05");
    clocks.resolve(at("2026-03-02T10:00"));
    assertThat(clock(clocks, ON_SITE).outcome()).isEqualTo(Outcome.NOT_NEEDED);
    assertThat(clock(clocks, RESOLUTION).outcome()).isEqualTo(Outcome.MET);
    assertThat(clocks.nextDue()).isEmpty();
  }

  @Test
  void a_remote_repair_after_the_arrival_was_due_leaves_it_breached() {
    RecordClocks clocks = responded("2026-03-02T09:00", "2026-03-02T09:05");
    clocks.resolve(at("2026-03-02T15:00"));
    assertThat(clock(clocks, ON_SITE).outcome()).isEqualTo(Outcome.BREACHED);
  }

  @Test
  void waiting_states_stop_the_clocks_and_moving_on_resumes_them() {
    RecordClocks clocks = responded("2026-03-02T09:00", "2026-03-02T09:05");
    clocks.enter("WAIT_CUSTOMER", step("2026-03-02T10:00"));
    assertThat(clocks.nextDue().orElseThrow().paused()).isTrue();
    assertThat(clocks.nextDue().orElseThrow().leftPaused()).isEqualTo(Duration.ofMinutes(65));
    clocks.enter("WAIT_SUPPLIER", step("2026-03-02T11:00"));
    clocks.enter("DIAGNOSING", step("2026-03-02T14:00"));
    assertThat(clock(clocks, RESOLUTION).pauses())
        .extracting(Pause::state, Pause::from, Pause::until)
        .containsExactly(
            tuple("WAIT_CUSTOMER", at("2026-03-02T10:00"), at("2026-03-02T11:00")),
            tuple("WAIT_SUPPLIER", at("2026-03-02T11:00"), at("2026-03-02T14:00")));
    assertThat(clock(clocks, RESOLUTION).dueAt()).isEqualTo(at("2026-03-03T13:05"));
    assertThat(clock(clocks, ON_SITE).dueAt()).isEqualTo(at("2026-03-02T15:05"));
    assertThat(clock(clocks, RESPONSE).pauses()).isEmpty();
  }

  @Test
  @Tag("SLM-07")
  void reopening_goes_on_with_the_time_that_was_left() {
    RecordClocks clocks = responded("2026-03-02T09:00", "2026-03-02T09:05");
    clocks.resolve(at("2026-03-02T10:05"));
    clocks.reopen(step("2026-03-05T10:05"));
    assertThat(clock(clocks, RESOLUTION).outcome()).isEqualTo(Outcome.RUNNING);
    assertThat(clock(clocks, RESOLUTION).dueAt()).isEqualTo(at("2026-03-06T09:05"));
    assertThat(clock(clocks, ON_SITE).outcome()).isEqualTo(Outcome.RUNNING);
    assertThat(clock(clocks, RESPONSE).outcome()).isEqualTo(Outcome.MET);
    clocks.resolve(at("2026-03-06T09:00"));
    assertThat(clock(clocks, RESOLUTION).outcome()).isEqualTo(Outcome.MET);
    assertThat(clock(clocks, RESOLUTION).consumed()).isEqualTo(Duration.ofMinutes(24 * 60 - 5));
  }

  @Test
  void a_breach_survives_reopening() {
    RecordClocks clocks = responded("2026-03-02T09:00", "2026-03-02T09:05");
    note(clocks, RESOLUTION, Moment.BREACH, "2026-03-03T09:05:10");
    clocks.resolve(at("2026-03-03T12:00"));
    clocks.reopen(step("2026-03-03T15:00"));
    assertThat(clock(clocks, RESOLUTION).outcome()).isEqualTo(Outcome.BREACHED);
    assertThat(clock(clocks, RESOLUTION).momentAt(at("2026-03-09T09:00"))).isEqualTo(Moment.NONE);
  }

  @Test
  @Tag("INC-27")
  @Tag("AMB-21")
  void an_agreed_time_stands_beside_the_target_and_hides_no_breach() {
    RecordClocks clocks = responded("2026-03-02T09:00", "2026-03-02T09:05");
    clocks.arrive(at("2026-03-02T09:30"));
    clocks.extend(RESOLUTION, at("2026-03-05T18:00"), "王科长", step("2026-03-02T10:00"));
    assertThat(clocks.nextDue().orElseThrow().dueAt()).isEqualTo(at("2026-03-05T18:00"));
    clocks.resolve(at("2026-03-05T17:00"));
    ServiceLevelClock resolution = clock(clocks, RESOLUTION);
    assertThat(resolution.dueAt()).isEqualTo(at("2026-03-03T09:05"));
    assertThat(resolution.outcome()).isEqualTo(Outcome.BREACHED);
    assertThat(resolution.agreedOutcome()).isEqualTo(Outcome.MET);
    assertThat(resolution.extension().agreedWith()).isEqualTo("王科长");
  }

  @Test
  @Tag("INC-27")
  void a_time_can_be_agreed_only_ahead_and_for_a_running_clock() {
    RecordClocks clocks = sample.reported(GENERAL, "2026-03-02T09:00");
    assertThatThrownBy(
            () -> clocks.extend(RESPONSE, at("2026-03-02T09:01"), "王", step("2026-03-02T09:01")))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("extension-past");
    assertThatThrownBy(
            () -> clocks.extend(RESOLUTION, at("2026-03-05T09:00"), "王", step("2026-03-02T09:01")))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("extension-without-clock");
  }

  @Test
  @Tag("INC-27")
  void a_time_is_agreed_for_a_year_ahead_at_most() {
    RecordClocks clocks = responded("2026-03-02T09:00", "2026-03-02T09:05");
    Step agreed = step("2026-03-02T10:00");
    assertThatThrownBy(() -> clocks.extend(RESOLUTION, at("2027-03-03T10:01"), "王科长", agreed))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("extension-far");
    assertThatThrownBy(() -> clocks.extend(RESOLUTION, at("9999-12-31T00:00"), "王科长", agreed))
        .isInstanceOf(RuleBroken.class)
        .extracting(thrown -> ((RuleBroken) thrown).field())
        .isEqualTo("agreedAt");
    clocks.extend(RESOLUTION, at("2027-03-02T10:00"), "王科长", agreed);
    assertThat(clock(clocks, RESOLUTION).extension().dueAt()).isEqualTo(at("2027-03-02T10:00"));
  }

  @Test
  @Tag("AMB-11")
  void a_new_fault_level_counts_from_the_start_and_the_former_target_is_kept() {
    RecordClocks clocks = responded("2026-03-02T09:00", "2026-03-02T09:05");
    clocks.retarget(SampleClocks.SUBJECT, MAJOR, step("2026-03-02T09:30"));
    assertThat(clock(clocks, ON_SITE).dueAt()).isEqualTo(at("2026-03-02T10:05"));
    assertThat(clock(clocks, RESOLUTION).dueAt()).isEqualTo(at("2026-03-02T13:05"));
    assertThat(clock(clocks, RESOLUTION).formerTargets())
        .extracting(ClockRetarget::dueAt, ClockRetarget::outcome, ClockRetarget::changedBy)
        .containsExactly(tuple(at("2026-03-03T09:05"), Outcome.RUNNING, "李工"));
    assertThat(clock(clocks, RESPONSE).formerTargets()).isEmpty();
  }

  @Test
  @Tag("AMB-11")
  void the_breach_of_a_former_target_stays_visible() {
    RecordClocks clocks = sample.reported(MAJOR, "2026-03-02T09:00");
    clocks.respond(at("2026-03-02T09:05"));
    note(clocks, RESOLUTION, Moment.BREACH, "2026-03-02T13:05:10");
    clocks.retarget(SampleClocks.SUBJECT, GENERAL, step("2026-03-02T14:00"));
    ServiceLevelClock resolution = clock(clocks, RESOLUTION);
    assertThat(resolution.outcome()).isEqualTo(Outcome.RUNNING);
    assertThat(resolution.breachedAt()).isNull();
    assertThat(resolution.formerTargets())
        .extracting(ClockRetarget::outcome)
        .containsExactly(Outcome.BREACHED);
    assertThat(resolution.momentAt(at("2026-03-03T10:00"))).isEqualTo(Moment.BREACH);
  }

  @Test
  @Tag("AMB-10")
  void a_revised_agreement_leaves_a_clock_what_it_was_promised() {
    RecordClocks clocks = responded("2026-03-02T09:00", "2026-03-02T09:05");
    sample.assigned = SampleClocks.SLA_1_REVISED;
    clocks.retarget(SampleClocks.SUBJECT, GENERAL, step("2026-03-02T09:30"));
    assertThat(clock(clocks, RESOLUTION).dueAt()).isEqualTo(at("2026-03-03T09:05"));
    clocks.retarget(SampleClocks.SUBJECT, MAJOR, step("2026-03-02T09:40"));
    assertThat(clock(clocks, RESOLUTION).dueAt()).isEqualTo(at("2026-03-02T13:05"));
    assertThat(clock(clocks, ON_SITE).target().agreementId()).isEqualTo(SampleClocks.SLA_1);
  }

  @Test
  void another_agreement_starts_what_it_promises_and_waives_what_it_does_not() {
    RecordClocks clocks = sample.reported(GENERAL, "2026-03-02T09:00");
    sample.assigned = SampleClocks.SLA_2;
    clocks.retarget(SampleClocks.SUBJECT, GENERAL, step("2026-03-02T09:05"));
    assertThat(clock(clocks, RESPONSE).dueAt()).isEqualTo(at("2026-03-02T09:30"));
    assertThat(clock(clocks, RESOLUTION).startedAt()).isEqualTo(at("2026-03-02T09:00"));
    clocks.respond(at("2026-03-02T09:20"));
    assertThat(clocks.find(ON_SITE)).isEmpty();
  }

  @Test
  void a_clock_the_new_agreement_does_not_know_is_waived() {
    RecordClocks clocks = responded("2026-03-02T09:00", "2026-03-02T09:05");
    sample.assigned = SampleClocks.SLA_2;
    clocks.retarget(SampleClocks.SUBJECT, GENERAL, step("2026-03-02T09:30"));
    assertThat(clock(clocks, ON_SITE).outcome()).isEqualTo(Outcome.NOT_NEEDED);
    assertThat(clock(clocks, RESOLUTION).startedAt()).isEqualTo(at("2026-03-02T09:00"));
  }

  @Test
  void another_calendar_version_moves_open_clocks_and_leaves_stopped_ones() {
    RecordClocks clocks = responded("2026-03-02T16:00", "2026-03-02T16:05");
    sample.hours.put(
        700L, office(SpecialDay.exception(LocalDate.of(2026, 3, 2), "停电", DayHours.CLOSED)));
    clocks.recalculate(SampleClocks.OFFICE, 700L, step("2026-03-02T16:30"));
    assertThat(clock(clocks, ON_SITE).dueAt()).isEqualTo(at("2026-03-03T10:30"));
    assertThat(clock(clocks, ON_SITE).formerTargets())
        .extracting(ClockRetarget::dueAt)
        .containsExactly(at("2026-03-03T08:35"));
    clocks.arrive(at("2026-03-03T09:00"));
    clocks.recalculate(700L, SampleClocks.OFFICE, step("2026-03-03T09:30"));
    assertThat(clock(clocks, ON_SITE).outcome()).isEqualTo(Outcome.MET);
    assertThat(clock(clocks, ON_SITE).target().calendarVersionId()).isEqualTo(700L);
  }

  @Test
  void a_cancelled_record_is_not_judged() {
    RecordClocks clocks = sample.reported(GENERAL, "2026-03-02T09:00");
    clocks.cancel(at("2026-03-02T12:00"));
    assertThat(clock(clocks, RESPONSE).outcome()).isEqualTo(Outcome.CANCELLED);
    assertThat(clock(clocks, RESPONSE).nextCheckAt()).isNull();
    clocks.startFollowing(at("2026-03-02T13:00"));
    assertThat(clocks.all()).hasSize(1);
  }

  @Test
  @Tag("SLM-09")
  void warning_and_breach_are_told_once_each_and_in_their_time() {
    RecordClocks clocks = sample.reported(GENERAL, "2026-03-02T09:00");
    ServiceLevelClock response = clock(clocks, RESPONSE);
    assertThat(response.nextCheckAt()).isEqualTo(at("2026-03-02T09:07:30"));
    assertThat(response.momentAt(at("2026-03-02T09:07:30"))).isEqualTo(Moment.NONE);
    assertThat(response.momentAt(at("2026-03-02T09:08"))).isEqualTo(Moment.WARNING);
    response.note(Moment.WARNING, at("2026-03-02T09:08"));
    assertThat(response.momentAt(at("2026-03-02T09:08"))).isEqualTo(Moment.NONE);
    assertThat(response.nextCheckAt()).isEqualTo(at("2026-03-02T09:10"));
    assertThat(response.momentAt(at("2026-03-02T09:11"))).isEqualTo(Moment.BREACH);
    response.note(Moment.BREACH, at("2026-03-02T09:11"));
    assertThat(response.momentAt(at("2026-03-02T10:00"))).isEqualTo(Moment.NONE);
    assertThat(response.nextCheckAt()).isNull();
  }

  @Test
  void a_breach_between_two_looks_is_told_although_the_clock_has_stopped() {
    RecordClocks clocks = sample.reported(GENERAL, "2026-03-02T09:00");
    clocks.respond(at("2026-03-02T09:10:05"));
    ServiceLevelClock response = clock(clocks, RESPONSE);
    assertThat(response.nextCheckAt()).isEqualTo(at("2026-03-02T09:10"));
    assertThat(response.momentAt(at("2026-03-02T09:10:20"))).isEqualTo(Moment.BREACH);
  }

  @Test
  void a_paused_clock_is_told_of_only_as_far_as_it_came() {
    RecordClocks clocks = responded("2026-03-02T09:00", "2026-03-02T09:05");
    clocks.enter("WAIT_CUSTOMER", step("2026-03-02T10:40"));
    ServiceLevelClock onSite = clock(clocks, ON_SITE);
    assertThat(onSite.momentAt(at("2026-03-09T09:00"))).isEqualTo(Moment.WARNING);
    onSite.note(Moment.WARNING, at("2026-03-02T10:41"));
    assertThat(onSite.nextCheckAt()).isNull();
    assertThat(onSite.momentAt(at("2026-03-09T09:00"))).isEqualTo(Moment.NONE);
    clocks.enter("IN_WORK", step("2026-03-09T09:00"));
    assertThat(onSite.nextCheckAt()).isEqualTo(onSite.dueAt());
  }

  @Test
  void the_past_of_an_imported_record_is_not_told() {
    RecordClocks clocks = responded("2026-03-02T09:00", "2026-03-02T09:40");
    clocks.resolve(at("2026-03-04T09:40"));
    clocks.silence(at("2026-06-01T00:00"));
    assertThat(clocks.all()).allMatch(clock -> clock.nextCheckAt() == null);
    assertThat(clock(clocks, RESOLUTION).outcome()).isEqualTo(Outcome.BREACHED);
  }

  @Test
  @Tag("PRJ-11")
  void the_transition_phase_measures_without_commitment() {
    RecordClocks clocks =
        new RecordClocks(
            sample,
            new Subject(7, "INC-2026-000007", 9L, null, false),
            java.util.List.of(),
            c -> {});
    clocks.report(SampleClocks.SLA_1, GENERAL, at("2026-03-02T09:00"));
    clocks.respond(at("2026-03-02T09:05"));
    assertThat(clocks.all()).hasSize(3).noneMatch(ServiceLevelClock::committed);
    assertThat(clocks.receipts(at("2026-03-02T10:00"))).noneMatch(ClockReceipt::committed);
  }

  private RecordClocks responded(String reported, String responded) {
    RecordClocks clocks = sample.reported(GENERAL, reported);
    clocks.respond(at(responded));
    return clocks;
  }

  private static ServiceLevelClock clock(RecordClocks clocks, Metric metric) {
    return clocks.find(metric).orElseThrow();
  }

  private static void note(RecordClocks clocks, Metric metric, Moment moment, String local) {
    clock(clocks, metric).note(moment, at(local));
  }

  private static Step step(String local) {
    return new Step(at(local), "李工", "说明");
  }
}
