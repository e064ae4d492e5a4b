package org.egovops.web.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.egovops.ticket.TicketKind;

/** Ticket pages (受理单页面): where a ticket of any kind is shown, by its number. */
@Named("ticketPages")
@ApplicationScoped
public class TicketPages {

  /** Address to go on to after something was done to a ticket. */
  public static String record(String number) {
    return page(TicketKind.of(number)) + "?faces-redirect=true&number=" + number;
  }

  /** The page of a ticket; an incident's where the number tells no kind. */
  public String page(String number) {
    return page(TicketKind.find(number).orElse(TicketKind.INCIDENT));
  }

  private static String page(TicketKind kind) {
    return "/" + kind.word() + "/record";
  }
}
