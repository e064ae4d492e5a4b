package org.egovops.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovops.servicelevel.FaultLevel.GENERAL;
import static org.egovops.servicelevel.calendar.Calendars.at;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.eclipse.persistence.sessions.Session;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.Statements;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Work;
import org.junit.jupiter.api.Tag;

/** What clocks cost the database: the most frequent steps of the desk must stay cheap. */
@Tag("SLM-05")
class ClockStatementsTest {

  private static final AtomicLong RECORDS = new AtomicLong(7_000_000);

  private final long record = RECORDS.incrementAndGet();

  @PersistenceTest
  void once_agreements_and_calendars_are_known_a_report_reads_nothing(TestDatabase database) {
    Work.run(
        database,
        em -> {
          ServiceLevelClocks clocks = StoredClocks.over(em);
          clocks.report(subject(), GENERAL, at("2026-03-02T09:00"));
          em.flush();
          Subject next = new Subject(RECORDS.incrementAndGet(), "INC-N", null, "SCP-03", true);
          assertThat(reads(em, e -> clocks.report(next, GENERAL, at("2026-03-02T09:00"))))
              .isEmpty();
        });
  }

  @PersistenceTest
  void clocks_that_never_stood_still_are_read_by_one_statement(TestDatabase database) {
    Work.run(database, em -> respond(StoredClocks.over(em)));
    Work.run(
        database,
        em -> {
          ServiceLevelClocks clocks = known(em);
          assertThat(reads(em, e -> clocks.of(record).receipts(at("2026-03-02T12:00")))).hasSize(1);
        });
  }

  @PersistenceTest
  void pauses_of_all_clocks_are_read_by_one_statement_more(TestDatabase database) {
    Work.run(
        database,
        em ->
            respond(StoredClocks.over(em))
                .enter("WAIT_CUSTOMER", new Step(at("2026-03-02T10:00"), "李工", "等")));
    Work.run(
        database,
        em -> {
          ServiceLevelClocks clocks = known(em);
          assertThat(reads(em, e -> clocks.of(record).receipts(at("2026-03-02T12:00")))).hasSize(2);
        });
  }

  private RecordClocks respond(ServiceLevelClocks clocks) {
    RecordClocks started = clocks.report(subject(), GENERAL, at("2026-03-02T09:00"));
    started.respond(at("2026-03-02T09:05"));
    return started;
  }

  /** Clocks whose agreements and calendars have been read already. */
  private static ServiceLevelClocks known(EntityManager em) {
    ServiceLevelClocks clocks = StoredClocks.over(em);
    clocks.agreements.hours(SampleClocks.ALWAYS);
    clocks.agreements.hours(SampleClocks.OFFICE);
    return clocks;
  }

  private Subject subject() {
    return new Subject(record, "INC-" + record, null, "SCP-03", true);
  }

  private static List<String> reads(EntityManager em, Consumer<EntityManager> work) {
    return Statements.reads(em.unwrap(Session.class).getEventManager(), () -> work.accept(em));
  }
}
