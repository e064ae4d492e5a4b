package org.egovops.servicelevel.calendar;

import java.time.Instant;

/**
 * Proposal row (日历提案列表).
 *
 * @param version optimistic version to decide with
 * @param calendarCode calendar to change, or null for a notice
 * @param noticeYear year of the notice, or null for one calendar
 * @param proposedById who proposed and therefore may not decide
 */
public record ProposalRow(
    long id,
    long version,
    CalendarProposal.Kind kind,
    String calendarCode,
    Integer noticeYear,
    String reason,
    ProposalState state,
    long proposedById,
    String proposedBy,
    Instant proposedAt,
    String decidedBy,
    Instant decidedAt,
    String decisionNote) {

  static ProposalRow of(CalendarProposal proposal) {
    ServiceCalendarVersion draft = proposal.draft();
    return new ProposalRow(
        proposal.id(),
        proposal.version(),
        proposal.kind(),
        draft == null ? null : draft.calendar().code(),
        proposal.noticeYear(),
        proposal.reason(),
        proposal.state(),
        proposal.proposedById(),
        proposal.proposedBy(),
        proposal.proposedAt(),
        proposal.decidedBy(),
        proposal.decidedAt(),
        proposal.decisionNote());
  }
}
