package org.egovops.request;

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

/** Request book (服务请求册): the requests for the file that all tickets share. */
@ApplicationScoped
class RequestBook implements TicketBook {

  @Inject Requests requests;
  @Inject CurrentActor current;
  @Inject Event<RequestEvent> events;

  @Override
  public TicketKind kind() {
    return TicketKind.REQUEST;
  }

  @Override
  public Optional<ServiceRequest> find(String number) {
    return requests.find(number);
  }

  @Override
  public List<ServiceRequest> all(Collection<String> numbers) {
    return requests.all(numbers);
  }

  @Override
  public void noted(Ticket ticket, Instant at, boolean visibleToCustomer) {
    events.fire(
        new RequestEvent.Noted(
            ticket.ref().id(),
            ticket.ref().number(),
            at,
            current.get().author(),
            visibleToCustomer));
  }
}
