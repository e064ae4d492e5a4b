package org.egovops.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.egovops.ticket.TicketKind;
import org.egovops.ticket.TicketTurned;
import org.egovops.ticket.Turning;

/** What requests do when an incident turns out to be one: they open it, in the same transaction. */
@ApplicationScoped
class RequestReactions {

  @Inject RequestIntake intake;
  @Inject Turning turning;

  void turned(@Observes TicketTurned event) {
    if (event.to() == TicketKind.REQUEST) {
      turning.join(event, intake.takeOver(event));
    }
  }
}
