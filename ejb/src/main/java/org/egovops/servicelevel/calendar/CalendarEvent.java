package org.egovops.servicelevel.calendar;

import java.time.Instant;
import org.egovops.recordkeeping.Author;

/** What happens to service calendars (日历事件). */
public sealed interface CalendarEvent {

  /**
   * Another version of a calendar holds from now on; told within the transaction that approves it.
   *
   * @param formerVersionId version that held, or null for a new calendar
   * @param versionId version that holds
   * @param label calendar and revision
   * @param approvedBy name of the person who approved
   * @param at when
   */
  record VersionApproved(
      Long formerVersionId, long versionId, String label, String approvedBy, Instant at)
      implements CalendarEvent {}

  /**
   * A change is proposed and awaits a second person.
   *
   * @param proposalId the proposal
   * @param subject what it would change
   * @param by who proposed it
   * @param at when
   */
  record Proposed(long proposalId, String subject, Author by, Instant at)
      implements CalendarEvent {}
}
