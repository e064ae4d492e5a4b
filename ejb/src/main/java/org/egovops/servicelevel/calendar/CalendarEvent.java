package org.egovops.servicelevel.calendar;

import java.time.Instant;

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
}
