package org.egovops.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.egovops.party.CurrentActor;
import org.egovops.ticket.Ticket;
import org.egovops.ticket.TicketBook;
import org.egovops.ticket.TicketKind;

/** Incident book (事件册): the incidents for the file that all tickets share. */
@ApplicationScoped
class IncidentBook implements TicketBook {

  @Inject Incidents incidents;
  @Inject CurrentActor current;
  @Inject Event<IncidentEvent> events;

  @Override
  public TicketKind kind() {
    return TicketKind.INCIDENT;
  }

  @Override
  public Optional<Incident> find(String number) {
    return incidents.find(number);
  }

  @Override
  public List<Incident> all(Collection<String> numbers) {
    return incidents.all(numbers);
  }

  @Override
  public void noted(Ticket ticket, Instant at, boolean visibleToCustomer) {
    incidents.touch(ticket.ref().id(), at);
    events.fire(
        new IncidentEvent.Noted(
            ticket.ref().id(),
            ticket.ref().number(),
            at,
            current.get().author(),
            visibleToCustomer));
  }
}
