package org.egovops.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.egovops.kernel.BusinessException;
import org.egovops.kernel.Clock;
import org.egovops.kernel.IllegalTransition;
import org.egovops.kernel.Page;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.RuleBroken;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Wired;
import org.egovops.kernel.Work;
import org.egovops.party.ActingAs;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;
import org.junit.jupiter.api.Tag;

@Tag("RPT-01")
class JobRunsTest {

  private static final AtomicInteger SERIAL = new AtomicInteger();

  private final String job = "count-sheep-" + SERIAL.incrementAndGet();
  private Instant now = Instant.parse("2026-11-02T01:00:00Z");
  private TestDatabase database;

  @PersistenceTest
  void one_run_of_a_job_is_under_way_at_a_time(TestDatabase on) {
    database = on;
    JobCall first = open(Map.of("month", "2026-10"));
    assertThat(first.attempt().number()).isEqualTo(1);
    assertThat(first.executionId()).isNull();
    refused("jobs.running", door -> door.open(job, Map.of()));
    night(ledger -> ledger.begun(first.attempt(), 41, "node-a"));
    night(ledger -> ledger.ended(first.attempt(), JobAction.COMPLETE, null));
    JobRunRow ended = run(first);
    assertThat(ended.state()).isEqualTo(JobState.COMPLETED);
    assertThat(ended.parameters()).containsExactly(Map.entry("month", "2026-10"));
    assertThat(ended.node()).isEqualTo("node-a");
    assertThat(ended.starter()).isEqualTo("operator");
    assertThat(ended.allowed()).isEmpty();
    assertThat(open(Map.of()).attempt().runId()).isNotEqualTo(first.attempt().runId());
  }

  @PersistenceTest
  void a_run_whose_node_died_is_taken_up_again_and_the_dead_cannot_speak(TestDatabase on) {
    database = on;
    JobCall dead = open(Map.of("month", "2026-10"));
    night(ledger -> ledger.begun(dead.attempt(), 42, "node-a"));
    night(ledger -> ledger.step(dead.attempt(), "count"));
    night(ledger -> ledger.progress(dead.attempt(), 500, 2000L));
    assertThatThrownBy(() -> door(d -> d.reopen(dead.attempt().runId())))
        .isInstanceOf(IllegalTransition.class);
    now = now.plus(JobRun.SILENCE).plusMillis(1);
    assertThat(run(dead).lost()).isTrue();
    assertThat(run(dead).allowed()).containsExactly(JobAction.RESTART);

    JobCall second = door(d -> d.reopen(dead.attempt().runId()));
    assertThat(second.executionId()).isEqualTo(42L);
    assertThat(second.attempt()).isEqualTo(new Attempt(dead.attempt().runId(), 2));
    assertThat(second.parameters()).isEqualTo(Map.of("month", "2026-10"));
    assertThatThrownBy(() -> night(ledger -> ledger.progress(dead.attempt(), 600, 2000L)))
        .hasMessageContaining("jobs.taken-over");
    night(ledger -> ledger.ended(dead.attempt(), JobAction.FAIL, null));
    assertThat(run(second).state()).isEqualTo(JobState.RUNNING);

    night(ledger -> ledger.begun(second.attempt(), 43, "node-b"));
    night(ledger -> ledger.step(second.attempt(), "count"));
    assertThat(run(second).progress().done()).as("goes on counting").isEqualTo(500);
    now = now.plusSeconds(10);
    night(ledger -> ledger.progress(second.attempt(), 1500, 2000L));
    JobProgress progress = run(second).progress();
    assertThat(progress.perSecond()).as("of this attempt only").isEqualTo(100.0);
    assertThat(progress.remaining()).isEqualTo(Duration.ofSeconds(5));
    assertThat(progress.percent()).isEqualTo(75);
  }

  @PersistenceTest
  void a_new_run_may_begin_where_the_node_of_the_former_died(TestDatabase on) {
    database = on;
    JobCall dead = open(Map.of());
    night(ledger -> ledger.begun(dead.attempt(), 44, "node-a"));
    now = now.plus(JobRun.SILENCE).plusMillis(1);
    JobCall next = open(Map.of());
    assertThat(run(dead).state()).isEqualTo(JobState.FAILED);
    assertThat(run(dead).ending().text(Locale.SIMPLIFIED_CHINESE)).contains("node-a", "失效");
    assertThat(run(next).state()).isEqualTo(JobState.RUNNING);
  }

  @PersistenceTest
  void a_heartbeat_keeps_it_alive_and_brings_the_wish_to_stop(TestDatabase on) {
    database = on;
    JobCall call = open(Map.of());
    night(ledger -> ledger.begun(call.attempt(), 45, "node-a"));
    now = now.plusSeconds(59);
    assertThat(beats(call)).isEmpty();
    now = now.plusSeconds(59);
    assertThat(run(call).lost()).isFalse();
    door(d -> d.stop(call.attempt().runId()));
    assertThat(beats(call)).containsExactly(call.attempt());
    night(ledger -> ledger.ended(call.attempt(), JobAction.HALT, null));
    assertThat(run(call).state()).isEqualTo(JobState.STOPPED);
    assertThat(run(call).allowed()).containsExactly(JobAction.RESTART);
  }

  @PersistenceTest
  void skipped_items_are_kept_once_with_their_reason_in_the_readers_language(TestDatabase on) {
    database = on;
    JobCall call = open(Map.of());
    JobText why = JobText.of(new RuntimeException(new RuleBroken("contract.number-taken", "C-1")));
    night(ledger -> ledger.skipped(call.attempt(), "row 7", why));
    night(ledger -> ledger.skipped(call.attempt(), "row 7", why));
    night(ledger -> ledger.skipped(call.attempt(), "row 9", JobText.of(new Exception("odd"))));
    Page<JobSkip> first = door(d -> d.skips(call.attempt().runId(), null, 1));
    assertThat(first.rows()).extracting(JobSkip::item).containsExactly("row 7");
    assertThat(first.rows().get(0).reason().text(Locale.ENGLISH)).contains("C-1");
    Page<JobSkip> rest = door(d -> d.skips(call.attempt().runId(), first.next(), 10));
    assertThat(rest.rows()).extracting(JobSkip::item).containsExactly("row 9");
    assertThat(rest.rows().get(0).reason().text(Locale.ENGLISH)).contains("odd");
    assertThat(run(call).skipped()).isEqualTo(2);
  }

  @PersistenceTest
  void the_desk_lists_the_latest_first_page_by_page(TestDatabase on) {
    database = on;
    JobCall first = open(Map.of());
    night(ledger -> ledger.begun(first.attempt(), 46, "node-a"));
    night(ledger -> ledger.ended(first.attempt(), JobAction.FAIL, JobText.of("job.late")));
    JobCall second = open(Map.of());
    JobRunFilter mine = new JobRunFilter(job, null);
    Page<JobRunRow> page = door(d -> d.runs(mine, null, 1));
    assertThat(page.rows()).extracting(JobRunRow::id).containsExactly(second.attempt().runId());
    Page<JobRunRow> rest = door(d -> d.runs(mine, page.next(), 1));
    assertThat(rest.rows()).extracting(JobRunRow::id).containsExactly(first.attempt().runId());
    assertThat(rest.next()).isNull();
    assertThat(door(d -> d.runs(new JobRunFilter(job, JobState.FAILED), null, 9)).rows())
        .hasSize(1);
    assertThat(door(d -> d.log(first.attempt().runId(), null, 9)).rows())
        .extracting(line -> line.text().code())
        .containsExactly("job.asked.START", "job.begun", "job.late");
  }

  @PersistenceTest
  void what_the_timetable_calls_for_is_claimed_once(TestDatabase on) {
    database = on;
    TimetableForm form = new TimetableForm();
    form.setJob(job);
    form.setKind(TimetableKind.WORKING_DAY_OF_MONTH);
    form.setTime("06:00");
    now = Instant.parse("2026-09-20T00:00:00Z");
    inWork(wired -> wired.get(TimetableManagement.class).add(form));
    assertThat(due()).isEmpty();
    now = Instant.parse("2026-10-07T22:05:00Z");
    DueJob due = due().get(0);
    assertThat(due.dueAt()).as("after the National Day").isEqualTo("2026-10-07T22:00:00Z");
    assertThat(due.late()).isFalse();
    JobCall call = watch(w -> w.claim(due, Map.of("month", "2026-09"))).orElseThrow();
    assertThat(run(call).dueAt()).isEqualTo(due.dueAt());
    assertThat(due()).isEmpty();
    Optional<JobCall> again = watch(w -> w.claim(due, Map.of()));
    assertThat(again).as("while it is under way").isEmpty();
    night(ledger -> ledger.begun(call.attempt(), 47, "node-a"));
    night(ledger -> ledger.ended(call.attempt(), JobAction.COMPLETE, null));
    assertThatThrownBy(() -> watch(w -> w.claim(due, Map.of())))
        .as("by a node that looked before the other claimed")
        .isInstanceOf(PersistenceException.class);
  }

  @PersistenceTest
  void what_was_missed_is_offered_once_and_done_for_its_own_moment(TestDatabase on) {
    database = on;
    TimetableForm form = new TimetableForm();
    form.setJob(job);
    form.setKind(TimetableKind.DAILY);
    form.setTime("06:00");
    now = Instant.parse("2026-09-20T00:00:00Z");
    inWork(wired -> wired.get(TimetableManagement.class).add(form));
    now = Instant.parse("2026-09-24T01:00:00Z");
    DueJob due = due().get(0);
    assertThat(due.late()).isTrue();
    watch(
        w -> {
          w.miss(due, JobText.of("job.late"));
          return null;
        });
    assertThat(due()).isEmpty();
    JobRunRow missed = door(d -> d.runs(new JobRunFilter(job, null), null, 9)).rows().get(0);
    assertThat(missed.state()).isEqualTo(JobState.MISSED);
    assertThat(missed.dueAt()).isEqualTo("2026-09-23T22:00:00Z");
    assertThat(missed.allowed()).containsExactly(JobAction.START, JobAction.DISMISS);
    JobCall call = door(d -> d.makeUp(missed.id(), Map.of("day", "2026-09-23")));
    assertThat(run(call).state()).isEqualTo(JobState.RUNNING);
    assertThat(run(call).starter()).isEqualTo("operator");
    refused("jobs.running", d -> d.open(job, Map.of()));
  }

  private List<DueJob> due() {
    return watch(w -> w.due().stream().filter(due -> due.job().equals(job)).toList());
  }

  private List<Attempt> beats(JobCall call) {
    return inWork(wired -> wired.get(JobLedger.class).alive(List.of(call.attempt())));
  }

  private JobCall open(Map<String, String> parameters) {
    return door(door -> door.open(job, parameters));
  }

  private JobRunRow run(JobCall call) {
    return door(door -> door.run(call.attempt().runId()));
  }

  private void refused(String code, Function<JobManagement, ?> what) {
    assertThatThrownBy(() -> door(what))
        .isInstanceOfSatisfying(
            BusinessException.class, error -> assertThat(error.code()).isEqualTo(code));
  }

  private <T> T door(Function<JobManagement, T> what) {
    return inWork(wired -> what.apply(wired.get(JobManagement.class)));
  }

  private void night(Consumer<JobLedger> what) {
    inWork(
        wired -> {
          what.accept(wired.get(JobLedger.class));
          return null;
        });
  }

  private <T> T watch(Function<TimetableWatch, T> what) {
    return inWork(wired -> what.apply(wired.get(TimetableWatch.class)));
  }

  private <T> T inWork(Function<Wired, T> what) {
    return Work.in(database, em -> what.apply(wired(em)));
  }

  private Wired wired(EntityManager em) {
    return Wired.in(em)
        .with(Clock.class, new Clock(() -> now))
        .with(
            CurrentActor.class,
            new ActingAs(ActingAs.staff(7, "operator", Permission.JOB_OPERATE)));
  }
}
