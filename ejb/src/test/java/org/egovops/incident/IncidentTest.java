package org.egovops.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.SupportLine;
import org.egovops.recordkeeping.Author;
import org.egovops.servicelevel.FaultLevel;
import org.egovops.ticket.Assignment;
import org.egovops.ticket.Contact;
import org.egovops.ticket.Impact;
import org.egovops.ticket.Move;
import org.egovops.ticket.Urgency;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class IncidentTest {

  private static final Instant REPORTED = Instant.parse("2026-03-02T01:00:00Z");
  private static final Author ENGINEER = new Author(7L, "engineer", "驻场工程师");

  @Test
  @Tag("INC-28")
  void work_on_a_major_fault_waits_for_the_backup() {
    Incident incident = responded(grades(FaultLevel.MAJOR, Impact.LOW, Urgency.LOW));
    assertThatThrownBy(() -> incident.take(IncidentAction.BEGIN_WORK, at(20)))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("incident.backup-required");
    incident.backUp(BackupOutcome.DONE, at(20).at());
    incident.take(IncidentAction.BEGIN_WORK, at(21));
    assertThat(incident.state()).isEqualTo(IncidentState.IN_WORK);
  }

  @Test
  @Tag("INC-28")
  void a_general_fault_of_priority_two_waits_for_the_backup_too() {
    Incident incident = responded(grades(FaultLevel.GENERAL, Impact.HIGH, Urgency.MEDIUM));
    assertThatThrownBy(() -> incident.take(IncidentAction.RESOLVE, at(20)))
        .hasMessageContaining("incident.backup-required");
  }

  @Test
  @Tag("INC-28")
  void an_ordinary_fault_needs_no_backup() {
    Incident incident = responded(grades(FaultLevel.GENERAL, Impact.MEDIUM, Urgency.MEDIUM));
    assertThatCode(() -> incident.take(IncidentAction.RESOLVE, at(20))).doesNotThrowAnyException();
  }

  @Test
  @Tag("INC-36")
  void nothing_is_resolved_without_a_category() {
    Classification unclassified =
        new Classification(
            "SCP-03", null, null, FaultLevel.GENERAL, Impact.LOW, Urgency.LOW, false);
    Incident incident = responded(unclassified);
    assertThatThrownBy(() -> incident.take(IncidentAction.RESOLVE, at(20)))
        .hasMessageContaining("incident.category-required");
  }

  @Test
  @Tag("SLM-05")
  void what_happened_earlier_may_be_entered_but_never_in_the_future() {
    Instant now = REPORTED.plus(Duration.ofMinutes(30));
    assertThatThrownBy(() -> new Move(now.plusSeconds(1), now, ENGINEER))
        .hasMessageContaining("ticket.time-in-future");
    Incident incident = accepted(ordinary());
    incident.take(IncidentAction.RESPOND, new Move(REPORTED.plusSeconds(300), now, ENGINEER));
    assertThat(incident.milestones().responded()).isEqualTo(REPORTED.plusSeconds(300));
  }

  @Test
  @Tag("SLM-06")
  void an_arrival_cannot_precede_the_response() {
    Incident incident = responded(ordinary());
    Move tooEarly = new Move(REPORTED.plusSeconds(60), at(30).now(), ENGINEER);
    assertThatThrownBy(() -> incident.take(IncidentAction.ARRIVE, tooEarly))
        .hasMessageContaining("ticket.time-before-step");
    assertThat(incident.state()).isEqualTo(IncidentState.RESPONDED);
  }

  @Test
  @Tag("INC-31")
  void a_solution_is_contested_within_seven_days_only() {
    Incident incident = responded(ordinary());
    incident.take(IncidentAction.RESOLVE, at(20));
    Instant last = at(20).at().plus(Incident.REOPENING);
    assertThatThrownBy(
            () -> incident.take(IncidentAction.REOPEN, Move.now(last.plusMillis(1), ENGINEER)))
        .hasMessageContaining("incident.reopen-late");
    incident.take(IncidentAction.REOPEN, Move.now(last, ENGINEER));
    assertThat(incident.milestones().resolved()).isNull();
    assertThat(incident.reopenings()).isEqualTo(1);
    assertThat(incident.state().isOpen()).isTrue();
  }

  @Test
  @Tag("INC-16")
  void a_suppliers_fault_starts_on_third_line() {
    Classification supplier =
        new Classification("SCP-03", null, "HW", FaultLevel.GENERAL, Impact.LOW, Urgency.LOW, true);
    assertThat(reported(supplier).assignment().line()).isEqualTo(SupportLine.L3);
  }

  @Test
  @Tag("INC-39")
  void the_resolving_line_is_the_one_that_has_it() {
    Incident incident = responded(ordinary());
    incident.handOver(Assignment.to(SupportLine.L3));
    incident.handOver(Assignment.to(SupportLine.L1));
    incident.handOver(Assignment.to(SupportLine.L2));
    incident.take(IncidentAction.RESOLVE, at(40));
    incident.resolve(ResolutionCode.SOLVED, "更换光模块");
    assertThat(incident.resolution().line()).isEqualTo(SupportLine.L2);
    assertThat(incident.handovers()).isEqualTo(3);
  }

  private static Incident responded(Classification grades) {
    Incident incident = accepted(grades);
    incident.take(IncidentAction.RESPOND, at(5));
    return incident;
  }

  private static Incident accepted(Classification grades) {
    Incident incident = reported(grades);
    incident.take(IncidentAction.ACCEPT, at(1));
    return incident;
  }

  private static Incident reported(Classification grades) {
    Contact caller = new Contact(1, "市住建局", "李某", "13800000000");
    return new Incident("INC-2026-000001", 1, caller, grades, Move.now(REPORTED, ENGINEER));
  }

  private static Classification ordinary() {
    return grades(FaultLevel.GENERAL, Impact.MEDIUM, Urgency.MEDIUM);
  }

  private static Classification grades(FaultLevel level, Impact impact, Urgency urgency) {
    return new Classification("SCP-03", null, "HW", level, impact, urgency, false);
  }

  private static Move at(int minutes) {
    return Move.now(REPORTED.plus(Duration.ofMinutes(minutes)), ENGINEER);
  }
}
