package org.egovops.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.egovops.kernel.NotFound;
import org.egovops.party.Actor;
import org.egovops.party.Side;
import org.egovops.recordkeeping.Timeline;

/**
 * Passed on (已转出): what is said to somebody whose scope does not cover a ticket. The contractor's
 * people who worked on it under a contract of theirs are told with whom it is now, which they
 * decided or could read until then, and nothing else; to everybody else there is no such ticket
 * (INC-21).
 */
@ApplicationScoped
public class PassedOn {

  @Inject Timeline timeline;

  /** The ticket where the actor's scope covers it. */
  public <T extends Ticket> T within(
      TicketKind kind, String number, Optional<T> ticket, Actor actor) {
    TicketScope scope = TicketScope.of(kind, actor);
    return ticket
        .filter(scope::covers)
        .orElseThrow(
            () ->
                ticket
                    .filter(other -> worked(actor, other))
                    .map(other -> NotFound.passedOn(kind.word(), number, holder(other)))
                    .orElseGet(() -> new NotFound(kind.word(), number)));
  }

  private boolean worked(Actor actor, Ticket ticket) {
    return actor.side() == Side.CONTRACTOR
        && actor.contractIds().contains(ticket.contractId())
        && timeline.wroteIn(ticket.ref().id(), actor.personId());
  }

  private static String holder(Ticket ticket) {
    Assignment now = ticket.assignment();
    return now.teamName() == null ? now.line().name() : now.teamName();
  }
}
