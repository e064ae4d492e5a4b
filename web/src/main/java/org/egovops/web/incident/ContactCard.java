package org.egovops.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.egovops.party.CurrentActor;
import org.egovops.party.Masking;
import org.egovops.ticket.Contact;
import org.egovops.ticket.Ticket;
import org.egovops.ticket.TicketFile;
import org.egovops.ticket.TicketKind;

/** Contact card (联系人): masked, until somebody permitted gives a reason (PIPL 51). */
@Named("contactCard")
@RequestScoped
public class ContactCard {

  @Inject TicketFile file;
  @Inject CurrentActor currentActor;

  private String reason;
  private Contact revealed;

  /** Shows the full data in answer to this request only. */
  public void reveal(String number) {
    revealed = file.reveal(number, reason);
  }

  public String name(Ticket ticket) {
    return revealed == null ? Masking.name(ticket.contact().name()) : revealed.name();
  }

  public String phone(Ticket ticket) {
    return revealed == null ? Masking.phone(ticket.contact().phone()) : revealed.phone();
  }

  /** Whether this person may ask for the full data of a ticket that are not shown yet. */
  public boolean revealable(Ticket ticket) {
    return revealed == null && TicketKind.of(ticket.ref().number()).revealedTo(currentActor.get());
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
