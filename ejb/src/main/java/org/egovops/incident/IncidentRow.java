package org.egovops.incident;

import java.time.Instant;
import org.egovops.party.SupportLine;
import org.egovops.servicelevel.FaultLevel;
import org.egovops.servicelevel.Metric;

/** Row (列表行) of the incident register: what a list shows, read without loading the record. */
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
    boolean duePaused) {

  /** The fields in order, for the query that builds rows. */
  static final String FIELDS =
      "i.id, i.version, i.number, i.title, i.contact.unitName, i.classification.businessSystem,"
          + " i.classification.serviceItem, i.classification.category,"
          + " i.classification.faultLevel, i.classification.priority, i.state,"
          + " i.assignment.line, i.assignment.teamName, i.assignment.personName,"
          + " i.milestones.reported, i.milestones.responded, i.milestones.resolved, i.changedAt,"
          + " i.nextDue.metric, i.nextDue.from, i.nextDue.at, i.nextDue.paused";
}
