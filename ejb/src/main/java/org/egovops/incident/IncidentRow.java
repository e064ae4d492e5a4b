package org.egovops.incident;

import java.time.Duration;
import java.time.Instant;
import org.egovops.party.SupportLine;
import org.egovops.servicelevel.FaultLevel;
import org.egovops.servicelevel.Metric;
import org.egovops.ticket.Priority;

/**
 * Row (列表行) of the incident register: what a list shows, read without loading the record.
 *
 * @param dueSeconds service time from the start of the next due clock to its due time; null where
 *     none runs
 * @param dueCalendar calendar version it counts with, or null
 * @param dueSecondsLeft service time left, negative once it is over; null where none runs
 */
public record IncidentRow(
    long id,
    long version,
    String number,
    String title,
    String unitName,
    String businessSystem,
    String serviceItem,
    String category,
    FaultLevel faultLevel,
    Priority priority,
    IncidentState state,
    SupportLine line,
    String teamName,
    String assigneeName,
    Instant reportedAt,
    Instant respondedAt,
    Instant resolvedAt,
    Instant changedAt,
    Metric dueMetric,
    Instant dueFrom,
    Instant dueAt,
    boolean duePaused,
    Long dueSeconds,
    Long dueCalendar,
    Long dueSecondsLeft) {

  /** The fields in order, for the query that builds rows. */
  static final String FIELDS =
      "e.id, e.version, e.number, e.title, e.contact.unitName, e.classification.businessSystem,"
          + " e.classification.serviceItem, e.classification.category,"
          + " e.classification.faultLevel, e.classification.priority, e.state,"
          + " e.assignment.line, e.assignment.teamName, e.assignment.personName,"
          + " e.milestones.reported, e.milestones.responded, e.milestones.resolved, e.changedAt,"
          + " e.nextDue.metric, e.nextDue.from, e.nextDue.at, e.nextDue.paused,"
          + " e.nextDue.seconds, e.nextDue.calendarVersionId, e.nextDue.secondsLeft";

  /** The same row with what is left said. */
  IncidentRow left(Duration left) {
    return new IncidentRow(
        id,
        version,
        number,
        title,
        unitName,
        businessSystem,
        serviceItem,
        category,
        faultLevel,
        priority,
        state,
        line,
        teamName,
        assigneeName,
        reportedAt,
        respondedAt,
        resolvedAt,
        changedAt,
        dueMetric,
        dueFrom,
        dueAt,
        duePaused,
        dueSeconds,
        dueCalendar,
        left.toSeconds());
  }
}
