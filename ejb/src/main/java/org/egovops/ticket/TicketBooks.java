package org.egovops.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  /** Those of some numbers that the actor may see; one look into each book they name. */
  Set<String> known(Collection<String> numbers, Actor actor) {
    Set<String> known = new HashSet<>();
    for (TicketKind kind : TicketKind.values()) {
      List<String> named = numbers.stream().filter(number -> isOf(kind, number)).toList();
      if (!named.isEmpty() && actor.may(kind.read())) {
        of(kind).all(named).stream()
            .filter(TicketScope.of(kind, actor)::covers)
            .forEach(ticket -> known.add(ticket.ref().number()));
      }
    }
    return known;
  }

  private static boolean isOf(TicketKind kind, String number) {
    return TicketKind.find(number).filter(kind::equals).isPresent();
  }
}
