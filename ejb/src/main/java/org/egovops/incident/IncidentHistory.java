package org.egovops.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.egovops.recordkeeping.Author;
import org.egovops.recordkeeping.LinkKind;
import org.egovops.recordkeeping.RecordLinks;
import org.egovops.ticket.Assignment;
import org.egovops.ticket.Move;
import org.egovops.ticket.TicketHistory;
import org.egovops.ticket.Told;

/** What is written down and announced of each change of an incident. */
@ApplicationScoped
class IncidentHistory {

  @Inject TicketHistory history;
  @Inject RecordLinks links;
  @Inject Event<IncidentEvent> events;

  void reported(Incident incident, Author by, Instant now) {
    history.reported(
        incident, incident.title(), incident.state(), incident.milestones().reported(), by, now);
    events.fire(
        new IncidentEvent.Reported(
            incident.id(), incident.number(), now, by, incident.classification().priority()));
  }

  void amended(Incident incident, Map<String, String> before, Author by, Instant now) {
    history.amended(incident, before, Amendment.fields(incident), by, now);
  }

  void step(
      Incident incident, IncidentAction action, Before before, IncidentActionForm form, Move move) {
    IncidentState from = before.state();
    Told told = StepText.of(action, form, before.assignment(), incident);
    history.step(incident, action, from, incident.state(), told, move);
    events.fire(
        new IncidentEvent.Moved(
            incident.id(),
            incident.number(),
            move.at(),
            move.by(),
            action,
            from,
            incident.state()));
  }

  /** Where the incident stood before a step. */
  record Before(IncidentState state, Assignment assignment) {

    static Before of(Incident incident) {
      return new Before(incident.state(), incident.assignment());
    }
  }

  void surveyed(Incident incident, Move move) {
    events.fire(
        new IncidentEvent.Surveyed(incident.id(), incident.number(), move.now(), move.by()));
  }

  void duplicate(Incident incident, Incident original, Move move) {
    links.link(LinkKind.DUPLICATE_OF, incident.ref(), original.ref(), move.by(), move.now());
  }
}
