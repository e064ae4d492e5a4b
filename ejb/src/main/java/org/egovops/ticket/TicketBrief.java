package org.egovops.ticket;

import org.egovops.party.SupportLine;

/**
 * Ticket brief (受理单摘要): what other processes need to know to tell the right people.
 *
 * @param reporterId the customer's person who reported it in the portal, or null
 * @param line line that has it
 * @param teamId team that has it, or null
 * @param personId person who works on it, or null
 */
public record TicketBrief(
    long id,
    String number,
    String title,
    long contractId,
    long unitId,
    IntakeChannel channel,
    Long reporterId,
    SupportLine line,
    Long teamId,
    Long personId) {

  /** The brief of a ticket as it stands. */
  public static TicketBrief of(Ticket ticket) {
    Assignment holder = ticket.assignment();
    return new TicketBrief(
        ticket.ref().id(),
        ticket.ref().number(),
        ticket.title(),
        ticket.contractId(),
        ticket.contact().unitId(),
        ticket.channel(),
        ticket.reporterId(),
        holder.line(),
        holder.teamId(),
        holder.personId());
  }

  /** Whether a team or a person has it already. */
  public boolean assigned() {
    return personId != null || teamId != null;
  }
}
