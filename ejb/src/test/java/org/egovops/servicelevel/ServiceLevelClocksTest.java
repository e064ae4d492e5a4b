package org.egovops.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.egovops.servicelevel.FaultLevel.GENERAL;
import static org.egovops.servicelevel.FaultLevel.MAJOR;
import static org.egovops.servicelevel.Metric.ON_SITE;
import static org.egovops.servicelevel.Metric.RESOLUTION;
import static org.egovops.servicelevel.Metric.RESPONSE;
import static org.egovops.servicelevel.calendar.Calendars.at;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Work;
import org.junit.jupiter.api.Tag;

class ServiceLevelClocksTest {

  private static final AtomicLong RECORDS = new AtomicLong(5_000_000);

  private final long record = RECORDS.incrementAndGet();

  @PersistenceTest
  @Tag("SLM-09")
  @Tag("SLM-10")
  @Tag("SLM-11")
  @Tag("SLM-12")
  @Tag("SLM-13")
  @Tag("SLM-14")
  void the_product_ships_the_six_targets_of_sla_1(TestDatabase database) {
    List<ServiceLevelTarget> targets =
        Work.in(
            database,
            em ->
                StoredClocks.wired(em).get(Agreements.class).find("SLA-1").orElseThrow().targets());
    assertThat(targets)
        .extracting(
            ServiceLevelTarget::faultLevel,
            ServiceLevelTarget::metric,
            ServiceLevelTarget::lengthMinutes,
            ServiceLevelTarget::calendarId)
        .containsExactly(
            tuple(MAJOR, RESPONSE, 10, 601L),
            tuple(MAJOR, ON_SITE, 60, 601L),
            tuple(MAJOR, RESOLUTION, 240, 601L),
            tuple(GENERAL, RESPONSE, 10, 601L),
            tuple(GENERAL, ON_SITE, 120, 602L),
            tuple(GENERAL, RESOLUTION, 1440, 601L));
  }

  @PersistenceTest
  @Tag("SLM-12")
  void a_record_lives_through_its_clocks_across_transactions(TestDatabase database) {
    Work.run(database, em -> report(em, "2026-02-13T16:55"));
    with(database, clocks -> clocks.respond(at("2026-02-13T17:00")));
    with(database, clocks -> assertThat(due(clocks, ON_SITE)).isEqualTo(at("2026-02-14T09:30")));
    with(database, clocks -> clocks.enter("WAIT_CUSTOMER", step("2026-02-13T17:30")));
    with(database, clocks -> clocks.enter("IN_WORK", step("2026-02-14T09:00")));
    with(database, clocks -> clocks.retarget(subject(), MAJOR, step("2026-02-14T09:10")));
    with(
        database,
        clocks -> clocks.extend(RESOLUTION, at("2026-02-28T18:00"), "王", step("2026-02-14T09:20")));
    with(database, clocks -> clocks.resolve(at("2026-02-14T10:00")));
    with(database, clocks -> clocks.reopen(step("2026-02-14T11:00")));
    with(
        database,
        clocks -> {
          ServiceLevelClock resolution = clocks.find(RESOLUTION).orElseThrow();
          assertThat(resolution.pauses())
              .extracting(Pause::state)
              .containsExactly("WAIT_CUSTOMER", RecordClocks.RESOLVED);
          assertThat(resolution.formerTargets()).hasSize(1);
          assertThat(resolution.dueAt()).isEqualTo(at("2026-02-14T13:30"));
          assertThat(resolution.extension().dueAt()).isEqualTo(at("2026-02-28T18:00"));
          assertThat(clocks.find(RESPONSE).orElseThrow().extension()).isNull();
        });
  }

  @PersistenceTest
  void pauses_that_never_were_leave_the_database(TestDatabase database) {
    Work.run(database, em -> report(em, "2026-03-02T09:00"));
    with(database, clocks -> clocks.respond(at("2026-03-02T09:05")));
    with(database, clocks -> clocks.enter("WAIT_CUSTOMER", step("2026-03-02T10:00")));
    with(database, clocks -> clocks.resolve(at("2026-03-02T09:50")));
    with(database, clocks -> assertThat(clocks.find(RESOLUTION).orElseThrow().pauses()).isEmpty());
  }

  @PersistenceTest
  @Tag("SLM-05")
  void a_report_writes_one_row(TestDatabase database) {
    Work.run(database, em -> report(em, "2026-03-02T09:00"));
    long rows =
        Work.in(
            database,
            em ->
                em.createQuery(
                        "select count(c) from ServiceLevelClock c where c.recordId = :r",
                        Long.class)
                    .setParameter("r", record)
                    .getSingleResult());
    assertThat(rows).isEqualTo(1);
  }

  private void report(EntityManager em, String local) {
    StoredClocks.over(em).report(subject(), GENERAL, at(local));
  }

  private void with(TestDatabase database, Consumer<RecordClocks> work) {
    Work.run(database, em -> work.accept(StoredClocks.over(em).of(record)));
  }

  private Subject subject() {
    return new Subject(record, "INC-2026-009999", 4711L, "SCP-03", true);
  }

  private static java.time.Instant due(RecordClocks clocks, Metric metric) {
    return clocks.find(metric).orElseThrow().dueAt();
  }

  private static Step step(String local) {
    return new Step(at(local), "李工", "说明");
  }
}
