package org.egovops.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.egovops.kernel.NotAllowed;
import org.egovops.kernel.NotFound;
import org.egovops.party.Actor;

/** The books of all kinds of ticket (全部受理单册): opens a ticket by its number alone. */
@ApplicationScoped
class TicketBooks {

  @Inject @Any Instance<TicketBook> books;

  /** The book of a kind. */
  TicketBook of(TicketKind kind) {
    return books.stream()
        .filter(book -> book.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new NotFound("ticket", kind));
  }

  /**
   * The ticket of a number.
   *
   * @throws NotAllowed when the actor may read no ticket of its kind
   * @throws NotFound when there is none within the actor's scope
   */
  Ticket open(String number, Actor actor) {
    TicketKind kind = TicketKind.of(number);
    if (!actor.may(kind.read())) {
      throw new NotAllowed("ticket.not-readable", number);
    }
    return of(kind)
        .find(number)
        .filter(TicketScope.of(kind, actor)::covers)
        .orElseThrow(() -> new NotFound(kind.word(), number));
  }
}
