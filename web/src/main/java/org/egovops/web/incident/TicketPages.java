package org.egovops.web.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.egovops.kernel.NotFound;
import org.egovops.ticket.TicketFile;
import org.egovops.ticket.TicketKind;

/** Ticket pages (受理单页面): where a ticket of any kind is shown, by its number. */
@Named("ticketPages")
@ApplicationScoped
public class TicketPages {

  @Inject TicketFile file;

  /**
   * Address to go on to after an action: the ticket or the one that took its place; the queue where
   * the action has put it beyond the own scope, as a hand-over to another line does.
   */
  public String after(String number) {
    try {
      return record(file.successor(number).orElse(number));
    } catch (NotFound passedOn) {
      return "/" + TicketKind.of(number).word() + "/register?faces-redirect=true";
    }
  }

  /** Address of a ticket after something was done to it. */
  public static String record(String number) {
    return page(TicketKind.of(number)) + "?faces-redirect=true&number=" + number;
  }

  /** Whether the caller may add notes and files. */
  public boolean writable(String number) {
    return file.writable(number);
  }

  /** The page of a ticket; an incident's where the number tells no kind. */
  public String page(String number) {
    return page(TicketKind.find(number).orElse(TicketKind.INCIDENT));
  }

  private static String page(TicketKind kind) {
    return "/" + kind.word() + "/record";
  }
}
