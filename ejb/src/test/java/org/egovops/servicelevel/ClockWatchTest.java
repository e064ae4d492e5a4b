package org.egovops.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.egovops.servicelevel.FaultLevel.GENERAL;
import static org.egovops.servicelevel.Metric.ON_SITE;
import static org.egovops.servicelevel.Metric.RESOLUTION;
import static org.egovops.servicelevel.Metric.RESPONSE;
import static org.egovops.servicelevel.calendar.Calendars.at;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Wired;
import org.egovops.kernel.Work;
import org.egovops.servicelevel.ServiceLevelEvent.Breached;
import org.egovops.servicelevel.ServiceLevelEvent.DueChanged;
import org.egovops.servicelevel.ServiceLevelEvent.Warned;
import org.junit.jupiter.api.Tag;

class ClockWatchTest {

  private static final AtomicLong RECORDS = new AtomicLong(6_000_000);

  private final long record = RECORDS.incrementAndGet();
  private final Subject subject = new Subject(record, "INC-2026-00" + record, null, null, true);

  @PersistenceTest
  @Tag("SLM-09")
  void nothing_is_told_before_its_time_and_everything_once(TestDatabase database) {
    report(database, "2026-03-02T09:00");
    assertThat(look(database, "2026-03-02T09:07:30")).isEmpty();
    assertThat(look(database, "2026-03-02T09:07:50"))
        .containsExactly(
            new Warned(
                record, subject.recordNumber(), RESPONSE, GENERAL, true, at("2026-03-02T09:10")));
    assertThat(look(database, "2026-03-02T09:08:10")).isEmpty();
    assertThat(look(database, "2026-03-02T09:10:10"))
        .hasOnlyElementsOfTypes(Breached.class, DueChanged.class)
        .hasSize(2);
    assertThat(look(database, "2026-03-02T09:10:30")).isEmpty();
  }

  @PersistenceTest
  @Tag("AMB-08")
  void a_response_that_was_due_and_not_logged_starts_the_others(TestDatabase database) {
    report(database, "2026-03-02T09:00");
    assertThat(look(database, "2026-03-02T09:30"))
        .contains(
            new DueChanged(
                record,
                subject.recordNumber(),
                new Due(
                    RESPONSE,
                    at("2026-03-02T09:00"),
                    at("2026-03-02T09:10"),
                    Duration.ofMinutes(10),
                    SampleClocks.ALWAYS,
                    null)));
    with(
        database,
        clocks -> {
          assertThat(clocks.find(ON_SITE).orElseThrow().startedAt())
              .isEqualTo(at("2026-03-02T09:10"));
          assertThat(clocks.find(RESPONSE).orElseThrow().outcome()).isEqualTo(Outcome.BREACHED);
          clocks.respond(at("2026-03-02T09:40"));
        });
    assertThat(look(database, "2026-03-02T09:41")).isEmpty();
    assertThat(look(database, "2026-03-02T10:41")).hasOnlyElementsOfType(Warned.class).hasSize(1);
  }

  @PersistenceTest
  void after_a_long_stop_a_breach_is_told_without_its_stale_warning(TestDatabase database) {
    report(database, "2026-03-02T09:00");
    with(database, clocks -> clocks.respond(at("2026-03-02T09:05")));
    assertThat(look(database, "2026-03-09T09:00")).hasOnlyElementsOfType(Breached.class).hasSize(2);
    assertThat(look(database, "2026-03-09T09:01")).isEmpty();
  }

  @PersistenceTest
  void two_nodes_that_look_at_the_same_time_tell_it_once(TestDatabase database) {
    report(database, "2026-03-02T09:00");
    List<Object> told = new ArrayList<>();
    Work.run(
        database,
        em -> {
          ServiceLevelClocks other = StoredClocks.over(em);
          List<Long> page = other.toCheck(at("2026-03-02T09:08"), 0, 10_000);
          List<ServiceLevelClock> seen = other.detached(page);
          told.addAll(look(database, "2026-03-02T09:08"));
          for (ServiceLevelClock clock : seen) {
            java.time.Instant check = clock.nextCheckAt();
            clock.note(Moment.WARNING, at("2026-03-02T09:08"));
            assertThat(other.claim(clock, check)).isFalse();
          }
        });
    assertThat(told).hasSize(1);
  }

  @PersistenceTest
  void a_person_at_work_is_not_turned_away_by_an_announcement(TestDatabase database) {
    report(database, "2026-03-02T09:00");
    assertThatCode(
            () ->
                Work.run(
                    database,
                    em -> {
                      RecordClocks clocks = StoredClocks.over(em).of(record);
                      assertThat(clocks.find(RESPONSE)).isPresent();
                      assertThat(look(database, "2026-03-02T09:08")).hasSize(1);
                      clocks.respond(at("2026-03-02T09:09"));
                    }))
        .doesNotThrowAnyException();
    assertThat(look(database, "2026-03-02T09:11")).isEmpty();
  }

  @PersistenceTest
  void a_clock_that_was_stopped_meanwhile_is_not_announced(TestDatabase database) {
    report(database, "2026-03-02T09:00");
    with(database, clocks -> clocks.respond(at("2026-03-02T09:05")));
    with(database, clocks -> clocks.resolve(at("2026-03-02T09:30")));
    assertThat(look(database, "2026-03-09T09:00")).isEmpty();
  }

  @PersistenceTest
  void a_paused_clock_is_not_announced(TestDatabase database) {
    report(database, "2026-03-02T09:00");
    with(database, clocks -> clocks.respond(at("2026-03-02T09:05")));
    with(
        database,
        clocks -> clocks.enter("WAIT_CUSTOMER", new Step(at("2026-03-02T09:30"), "李工", "等")));
    assertThat(look(database, "2026-03-09T09:00")).isEmpty();
    with(database, clocks -> clocks.enter("IN_WORK", new Step(at("2026-03-09T09:00"), "李工", null)));
    assertThat(look(database, "2026-03-10T09:00"))
        .hasOnlyElementsOfTypes(Breached.class, Warned.class)
        .hasSize(2);
    with(database, clocks -> assertThat(clocks.find(RESOLUTION)).isPresent());
  }

  private void report(TestDatabase database, String local) {
    Work.run(
        database,
        em -> {
          em.createQuery("update ServiceLevelClock c set c.moments.nextCheckAt = null")
              .executeUpdate();
          StoredClocks.over(em).report(subject, GENERAL, at(local));
        });
  }

  /** One round of the watch, in a transaction of its own as on the server. */
  private static List<Object> look(TestDatabase database, String local) {
    return Work.in(
        database,
        em -> {
          Wired wired = StoredClocks.wired(em);
          wired.get(ClockWatch.class).look(at(local));
          return wired.events();
        });
  }

  private void with(TestDatabase database, Consumer<RecordClocks> work) {
    Work.run(database, em -> work.accept(clocks(em)));
  }

  private RecordClocks clocks(EntityManager em) {
    return StoredClocks.over(em).of(record);
  }
}
