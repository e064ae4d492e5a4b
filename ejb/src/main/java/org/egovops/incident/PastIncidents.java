package org.egovops.incident;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import org.egovops.contract.Contracts;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Numbers;
import org.egovops.party.Organization;
import org.egovops.party.PartyLookup;
import org.egovops.recordkeeping.Author;
import org.egovops.servicelevel.RecordClocks;
import org.egovops.servicelevel.ServiceLevelClocks;
import org.egovops.servicelevel.Step;
import org.egovops.servicelevel.Subject;
import org.egovops.ticket.Contact;
import org.egovops.ticket.Move;

/**
 * Past incidents (历史事件迁入): the door for incidents that were worked on in another system. They keep
 * their own times, are nobody's news — nothing is announced or sent — and their clocks, where they
 * are measured at all, are never committed. Runs without a caller, from a job; who asked for it had
 * permission and data scope checked when the import was started.
 */
@Stateless
@PermitAll
public class PastIncidents {

  private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

  @Inject Incidents incidents;
  @Inject Contracts contracts;
  @Inject PartyLookup parties;
  @Inject ServiceLevelClocks clocks;
  @Inject Numbers numbers;
  @Inject PastHistory history;
  @Inject Clock clock;

  /** Numbers of the incidents a contract already has under these references, by reference. */
  public Map<String, String> present(long contractId, Collection<String> references) {
    return incidents.numbersByReference(contractId, references);
  }

  /**
   * Takes an incident over; its own number, counted in the year it was reported.
   *
   * @param by who imports it
   * @param source what it comes from, as history shows it
   */
  public String takeOver(PastIncident past, Author by, String source) {
    Instant now = clock.now();
    Instant reported = past.times().reported();
    Organization unit = parties.activeOrganization(past.told().unitId());
    String number = numbers.next("INC", Year.from(reported.atZone(OFFICE)), now);
    Incident incident =
        new Incident(
            number,
            past.contractId(),
            contact(past.told(), unit),
            classification(past.grades()),
            new Move(reported, now, by));
    incident.describe(past.told().title(), past.told().symptom(), past.told().businessImpact());
    incident.received(past.told().channel(), null, past.reference());
    incident.concerns(java.util.Set.of(), false);
    incident.recall(past);
    incidents.add(incident);
    if (past.measured() || incident.state().isOpen()) {
      measure(incident, past, by, now);
    }
    history.recalled(incident, past, source, by, now);
    return number;
  }

  private static Contact contact(PastIncident.Told told, Organization unit) {
    return new Contact(unit.id(), unit.name(), told.contactName(), told.contactPhone());
  }

  private static Classification classification(PastIncident.Grades grades) {
    return new Classification(
        grades.serviceItem(),
        grades.businessSystem(),
        grades.category(),
        grades.faultLevel(),
        grades.impact(),
        grades.urgency(),
        false);
  }

  /** Clocks go on for what is still open; of what is over they tell how it would have stood. */
  private void measure(Incident incident, PastIncident past, Author by, Instant now) {
    Subject subject =
        new Subject(
            incident.id(),
            incident.number(),
            incident.contractId(),
            past.grades().serviceItem(),
            false);
    RecordClocks running =
        clocks.report(subject, past.grades().faultLevel(), past.times().reported());
    for (IncidentAction action : past.path()) {
      Instant at = past.times().of(action);
      if (at != null) {
        tell(running, action, at);
      }
    }
    running.enter(incident.state().name(), new Step(now, by.name(), null));
    running.silence(now);
    incident.follow(NextDue.of(running));
  }

  private static void tell(RecordClocks running, IncidentAction action, Instant at) {
    switch (action) {
      case RESPOND -> running.respond(at);
      case ARRIVE -> running.arrive(at);
      case RESOLVE -> running.resolve(at);
      case CANCEL -> running.cancel(at);
      default -> {
        // Closing leaves no mark on a clock.
      }
    }
  }
}
