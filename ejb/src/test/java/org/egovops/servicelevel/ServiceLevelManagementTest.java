package org.egovops.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.egovops.servicelevel.FaultLevel.GENERAL;
import static org.egovops.servicelevel.Metric.ON_SITE;
import static org.egovops.servicelevel.Metric.RESOLUTION;
import static org.egovops.servicelevel.Metric.RESPONSE;
import static org.egovops.servicelevel.calendar.Calendars.at;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.egovops.kernel.BusinessException;
import org.egovops.kernel.Clock;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Wired;
import org.egovops.party.ActingAs;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.Side;
import org.egovops.servicelevel.CalculationForm.PauseForm;
import org.egovops.servicelevel.calendar.CalendarEvent.VersionApproved;
import org.egovops.servicelevel.calendar.CalendarForm;
import org.egovops.servicelevel.calendar.CalendarManagement;
import org.egovops.servicelevel.calendar.ExceptionForm;
import org.egovops.servicelevel.calendar.ProposalRow;
import org.junit.jupiter.api.Tag;

class ServiceLevelManagementTest {

  private static final long OWN_CONTRACT = 77;
  private static final Instant NOW = at("2026-03-02T16:30");

  private final ActingAs acting = new ActingAs(manager());
  private Wired wired;

  @PersistenceTest
  @Tag("SLM-12")
  void the_calculator_gives_the_worked_cases_of_spring_festival(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          CalculationForm friday = target(GENERAL, ON_SITE, "2026-02-13T17:00");
          assertThat(door.calculate(friday).due()).isEqualTo(at("2026-02-14T09:30"));
          CalculationForm eve = target(GENERAL, ON_SITE, "2026-02-14T17:30");
          assertThat(door.calculate(eve).due()).isEqualTo(at("2026-02-24T10:00"));
          assertThat(door.calculate(eve).calendar()).isEqualTo("5x8 v1");
        });
  }

  @PersistenceTest
  @Tag("AMB-09")
  void without_a_stop_the_receipt_reaches_to_the_due_time_past_or_ahead(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          for (String start : List.of("2026-02-14T17:30", "2026-04-30T17:30")) {
            Receipt receipt = door.calculate(target(GENERAL, ON_SITE, start));
            assertThat(receipt.until()).isEqualTo(receipt.due());
            assertThat(receipt.consumed()).isEqualTo(receipt.length());
            assertThat(receipt.lines().get(receipt.lines().size() - 1).to())
                .isEqualTo(receipt.due());
          }
          CalculationForm waiting = target(GENERAL, ON_SITE, "2026-03-02T09:00");
          waiting.getPauses().add(pause("2026-03-02T10:00", null));
          assertThat(door.calculate(waiting).until()).isEqualTo(NOW);
        });
  }

  @PersistenceTest
  @Tag("AMB-10")
  void a_former_revision_can_still_be_read(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          AgreementForm form = door.agreement("SLA-1");
          form.getTargets().get(0).setLengthMinutes(5);
          door.revise(form);
          assertThat(door.agreement("SLA-1").getTargets().get(0).getLengthMinutes()).isEqualTo(5);
          AgreementForm former = door.agreement("SLA-1", form.getRevision());
          assertThat(former.getTargets().get(0).getLengthMinutes()).isEqualTo(10);
          refused("record.not-found", () -> door.agreement("SLA-1", 99));
        });
  }

  @PersistenceTest
  void the_calculator_takes_a_calendar_a_length_and_pauses(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          CalculationForm form = new CalculationForm();
          form.setCalendar("5x8");
          form.setLengthMinutes(120);
          form.setStart(at("2026-03-02T11:00"));
          form.setStop(at("2026-03-02T15:00"));
          form.getPauses().add(pause("2026-03-02T14:00", "2026-03-02T14:30"));
          Receipt receipt = door.calculate(form);
          assertThat(receipt.due()).isEqualTo(at("2026-03-02T15:00"));
          assertThat(receipt.consumed()).isEqualTo(Duration.ofHours(2));
          assertThat(receipt.outcome()).isEqualTo(Outcome.MET);
          assertThat(receipt.lines()).hasSize(5);
        });
  }

  @PersistenceTest
  void the_calculator_refuses_what_contradicts_itself(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          refused("servicelevel.calculation-incomplete", () -> door.calculate(starting(NOW)));
          CalculationForm overlapping = target(GENERAL, ON_SITE, "2026-03-02T09:00");
          overlapping.getPauses().add(pause("2026-03-02T10:00", "2026-03-02T11:00"));
          overlapping.getPauses().add(pause("2026-03-02T10:30", "2026-03-02T11:30"));
          refused("servicelevel.calculation-order", () -> door.calculate(overlapping));
          CalculationForm endless = target(GENERAL, ON_SITE, "2026-03-02T09:00");
          endless.setStop(Instant.MAX);
          refused("servicelevel.calculation-span", () -> door.calculate(endless));
          CalculationForm ancient = target(GENERAL, ON_SITE, "2026-03-02T09:00");
          ancient.setStart(Instant.MIN);
          refused("servicelevel.calculation-span", () -> door.calculate(ancient));
          CalculationForm unknown = target(GENERAL, ON_SITE, "2026-03-02T09:00");
          unknown.setAgreement("SLA-99");
          refused("record.not-found", () -> door.calculate(unknown));
        });
  }

  @PersistenceTest
  @Tag("AMB-06")
  void on_site_later_than_repaired_is_shown_with_an_example(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          AgreementForm form = door.agreement("SLA-1");
          List<Contradiction> found = door.contradictions(form);
          assertThat(found).extracting(Contradiction::faultLevel).containsExactly(GENERAL);
          assertThat(found.get(0).onSiteDue()).isAfter(found.get(0).resolutionDue());
          form.getTargets().stream()
              .filter(target -> target.getMetric() == ON_SITE)
              .forEach(target -> target.setCalendar("24x7"));
          assertThat(door.contradictions(form)).isEmpty();
        });
  }

  @PersistenceTest
  @Tag("AMB-10")
  void a_revision_holds_for_new_records_and_leaves_running_clocks(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          RecordClocks before = report(1);
          AgreementForm form = door.agreement("SLA-1");
          form.getTargets()
              .forEach(target -> target.setLengthMinutes(target.getLengthMinutes() * 2));
          assertThat(door.revise(form).revision()).isEqualTo(2);
          wired.get(Agreements.class).forget(new AgreementChanged("SLA-1"));
          assertThat(report(2).nextDue().orElseThrow().dueAt()).isEqualTo(NOW.plusSeconds(1200));
          before.respond(NOW.plusSeconds(60));
          assertThat(before.find(RESOLUTION).orElseThrow().target().length())
              .isEqualTo(Duration.ofHours(24));
          assertThat(door.revisions("SLA-1"))
              .extracting(AgreementRow::revision, AgreementRow::holds)
              .containsExactly(tuple(2, true), tuple(1, false));
          refused("record.stale", () -> door.revise(form));
        });
  }

  @PersistenceTest
  void an_agreement_that_cannot_work_is_refused(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          AgreementForm twice = door.agreement("SLA-1");
          twice.getTargets().add(twice.getTargets().get(0));
          refused("servicelevel.target-twice", () -> door.revise(twice));
          AgreementForm silent = door.agreement("SLA-1");
          silent.getTargets().removeIf(target -> target.getMetric() == RESPONSE);
          refused("servicelevel.response-missing", () -> door.revise(silent));
          AgreementForm circular = door.agreement("SLA-1");
          circular.getTargets().get(0).setClockStart(ClockStart.RESPONSE);
          refused("servicelevel.response-start", () -> door.revise(circular));
          AgreementForm states = door.agreement("SLA-1");
          states.getTargets().get(0).setRunningStates("everywhere");
          refused("servicelevel.states-unreadable", () -> door.revise(states));
          AgreementForm calendar = door.agreement("SLA-1");
          calendar.getTargets().get(0).setCalendar("9x9");
          refused("record.not-found", () -> door.revise(calendar));
        });
  }

  @PersistenceTest
  @Tag("GEN-12")
  void each_contract_and_item_may_have_its_own_agreement(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          AgreementForm gold = door.agreement("SLA-1");
          gold.setCode("SLA-2");
          gold.setRevision(0);
          long id = door.revise(gold).id();
          door.assign(assignment(OWN_CONTRACT, "SCP-03", "SLA-2"));
          Agreements agreements = wired.get(Agreements.class);
          agreements.forget(new AgreementChanged("SLA-2"));
          assertThat(agreements.agreement(OWN_CONTRACT, "SCP-03")).isEqualTo(id);
          assertThat(agreements.agreement(OWN_CONTRACT, "SCP-01")).isEqualTo(SampleClocks.SLA_1);
          assertThat(agreements.agreement(null, null)).isEqualTo(SampleClocks.SLA_1);
          assertThat(door.assignments())
              .extracting(AssignmentRow::contractId, AssignmentRow::serviceItem)
              .containsExactly(tuple(null, null), tuple(OWN_CONTRACT, "SCP-03"));
          door.unassign(door.assignments().get(1).id());
          assertThat(door.assignments()).hasSize(1);
          refused(
              "servicelevel.standard-needed", () -> door.unassign(door.assignments().get(0).id()));
        });
  }

  @PersistenceTest
  @Tag("SEC-05")
  void agreements_of_foreign_contracts_are_out_of_reach(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          refused("record.not-found", () -> door.assign(assignment(78, null, "SLA-1")));
          door.assign(assignment(OWN_CONTRACT, null, "SLA-1"));
          long id = door.assignments().get(1).id();
          acting.become(ActingAs.staff(5, "other"));
          assertThat(door.assignments()).extracting(AssignmentRow::contractId).containsNull();
          assertThat(door.assignments()).hasSize(1);
          refused("record.not-found", () -> door.unassign(id));
        });
  }

  @PersistenceTest
  @Tag("AMB-09")
  void a_proposal_shows_which_open_clocks_it_moves_and_moves_them_when_approved(
      TestDatabase database) {
    run(
        database,
        (em, door) -> {
          RecordClocks open = report(1);
          open.respond(NOW);
          RecordClocks done = report(2);
          done.respond(NOW);
          done.arrive(NOW.plusSeconds(60));
          em.flush();
          ProposalRow proposal = closeTomorrow();
          DueShift shift =
              new DueShift(
                  8_000_001, "INC-1", ON_SITE, at("2026-03-03T09:00"), at("2026-03-04T09:00"));
          assertThat(door.preview(proposal.id()).shifts()).containsExactly(shift);
          assertThat(due(em, 8_000_001)).isEqualTo(shift.dueBefore());
          acting.become(ActingAs.staff(42, "interface"));
          wired.get(CalendarManagement.class).approve(proposal.id(), proposal.version(), null);
          recalculate();
          em.flush();
          assertThat(due(em, 8_000_001)).isEqualTo(shift.dueAfter());
          assertThat(due(em, 8_000_002)).isEqualTo(shift.dueBefore());
          assertThat(wired.events())
              .filteredOn(ServiceLevelEvent.DueChanged.class::isInstance)
              .extracting(event -> ((ServiceLevelEvent) event).recordNumber())
              .contains("INC-1")
              .doesNotContain("INC-2");
        });
  }

  @PersistenceTest
  @Tag("AMB-09")
  void a_record_that_started_with_the_former_version_on_another_node_is_caught_up(
      TestDatabase database) {
    run(
        database,
        (em, door) -> {
          assertThat(report(2).all()).isNotEmpty();
          ProposalRow proposal = closeTomorrow();
          acting.become(ActingAs.staff(42, "interface"));
          wired.get(CalendarManagement.class).approve(proposal.id(), proposal.version(), null);
          report(1).respond(NOW);
          em.flush();
          assertThat(due(em, 8_000_001)).isEqualTo(at("2026-03-03T09:00"));
          wired.get(ClockRecalculation.class).catchUp(NOW.plusSeconds(300));
          em.flush();
          assertThat(due(em, 8_000_001)).isEqualTo(at("2026-03-03T09:00"));
          wired.get(ClockRecalculation.class).catchUp(NOW.plusSeconds(20));
          em.flush();
          assertThat(due(em, 8_000_001)).isEqualTo(at("2026-03-04T09:00"));
        });
  }

  private ProposalRow closeTomorrow() {
    CalendarManagement calendars = wired.get(CalendarManagement.class);
    CalendarForm form = calendars.calendar("5x8");
    ExceptionForm day = new ExceptionForm();
    day.setDate(LocalDate.of(2026, 3, 3));
    day.setName("停电");
    form.getExceptions().add(day);
    form.setReason("停电");
    return calendars.propose(form);
  }

  private void recalculate() {
    wired.events().stream()
        .filter(VersionApproved.class::isInstance)
        .map(VersionApproved.class::cast)
        .forEach(wired.get(ClockRecalculation.class)::on);
  }

  private static Instant due(EntityManager em, long record) {
    em.clear();
    return em.createQuery(
            "select c.moments.dueAt from ServiceLevelClock c"
                + " where c.recordId = :record and c.metric = :metric",
            Instant.class)
        .setParameter("record", record)
        .setParameter("metric", ON_SITE)
        .getSingleResult();
  }

  private RecordClocks report(int serial) {
    Subject subject =
        new Subject(8_000_000L + serial, "INC-" + serial, OWN_CONTRACT, "SCP-03", true);
    return wired.get(ServiceLevelClocks.class).report(subject, GENERAL, NOW);
  }

  private static CalculationForm target(FaultLevel level, Metric metric, String start) {
    CalculationForm form = starting(at(start));
    form.setAgreement("SLA-1");
    form.setFaultLevel(level);
    form.setMetric(metric);
    return form;
  }

  private static CalculationForm starting(Instant start) {
    CalculationForm form = new CalculationForm();
    form.setStart(start);
    return form;
  }

  private static PauseForm pause(String from, String until) {
    PauseForm form = new PauseForm();
    form.setFrom(at(from));
    form.setUntil(until == null ? null : at(until));
    return form;
  }

  private static AssignmentForm assignment(long contract, String item, String agreement) {
    AssignmentForm form = new AssignmentForm();
    form.setContractId(contract);
    form.setServiceItem(item);
    form.setAgreement(agreement);
    return form;
  }

  private static Actor manager() {
    return new Actor(
        41,
        "manager",
        "经理",
        1L,
        Side.CONTRACTOR,
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(OWN_CONTRACT));
  }

  private static void refused(String code, Runnable step) {
    assertThatThrownBy(step::run)
        .isInstanceOfSatisfying(
            BusinessException.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  /** Calendars and agreements belong to all tests, so nothing done to them is kept. */
  private void run(TestDatabase database, BiConsumer<EntityManager, ServiceLevelManagement> test) {
    EntityManager em = database.factory().createEntityManager();
    em.getTransaction().begin();
    try {
      acting.become(manager());
      Clock clock = new Clock(InstantSource.fixed(NOW));
      wired = Wired.in(em).with(CurrentActor.class, acting).with(Clock.class, clock);
      test.accept(em, wired.get(ServiceLevelManagement.class));
    } finally {
      em.getTransaction().rollback();
      em.close();
    }
  }
}
