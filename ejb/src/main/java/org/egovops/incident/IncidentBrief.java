package org.egovops.incident;

import org.egovops.party.SupportLine;
import org.egovops.ticket.Assignment;
import org.egovops.ticket.IntakeChannel;

/**
 * Incident brief (事件摘要): what other processes need to know to tell the right people.
 *
 * @param reporterId the customer's person who reported it in the portal, or null
 * @param line line that has it
 * @param teamId team that has it, or null
 * @param personId person who works on it, or null
 */
public record IncidentBrief(
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

  static IncidentBrief of(Incident incident) {
    Assignment holder = incident.assignment();
    return new IncidentBrief(
        incident.id(),
        incident.number(),
        incident.title(),
        incident.contractId(),
        incident.contact().unitId(),
        incident.channel(),
        incident.reporterId(),
        holder.line(),
        holder.teamId(),
        holder.personId());
  }
}
