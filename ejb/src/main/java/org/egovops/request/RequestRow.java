package org.egovops.request;

import java.time.Instant;
import org.egovops.party.SupportLine;
import org.egovops.ticket.Priority;

/** Row (列表行) of the request register: what a list shows, read without loading the record. */
public record RequestRow(
    long id,
    long version,
    String number,
    String title,
    String unitName,
    String businessSystem,
    String serviceItem,
    Priority priority,
    RequestState state,
    SupportLine line,
    String teamName,
    String assigneeName,
    Instant reportedAt,
    Instant fulfilledAt,
    Instant changedAt,
    Instant dueAt,
    int steps,
    int stepsDone) {

  /** The fields in order, for the query that builds rows. */
  static final String FIELDS =
      "e.id, e.version, e.number, e.title, e.contact.unitName, e.classification.businessSystem,"
          + " e.classification.serviceItem, e.classification.priority, e.state,"
          + " e.assignment.line, e.assignment.teamName, e.assignment.personName,"
          + " e.milestones.reported, e.milestones.fulfilled, e.changedAt, e.dueAt,"
          + " e.steps, e.stepsDone";
}
