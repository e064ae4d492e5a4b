package org.egovops.incident;

import java.time.Instant;
import org.egovops.recordkeeping.Author;
import org.egovops.ticket.Priority;

/** What other processes may hear of an incident (事件领域事件): ids and values only, never the record. */
public sealed interface IncidentEvent {

  long incidentId();

  String number();

  Instant at();

  /** Who did it. */
  Author by();

  /** A new incident was reported. */
  record Reported(long incidentId, String number, Instant at, Author by, Priority priority)
      implements IncidentEvent {}

  /** A step of the lifecycle was taken; {@code from} equals {@code to} where the state stayed. */
  record Moved(
      long incidentId,
      String number,
      Instant at,
      Author by,
      IncidentAction action,
      IncidentState from,
      IncidentState to)
      implements IncidentEvent {}

  /** The incident became important and urgent, or major (INC-03, INC-17). */
  record BecameUrgent(long incidentId, String number, Instant at, Author by)
      implements IncidentEvent {}

  /** A note was added that the customer may read, or that only staff may. */
  record Noted(long incidentId, String number, Instant at, Author by, boolean visibleToCustomer)
      implements IncidentEvent {}

  /** The customer was drawn to rate the service (INC-32). */
  record Surveyed(long incidentId, String number, Instant at, Author by) implements IncidentEvent {}
}
