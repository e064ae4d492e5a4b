package org.egovops.request;

import java.time.Instant;
import org.egovops.recordkeeping.Author;
import org.egovops.ticket.Priority;

/** What other processes may hear of a service request (服务请求领域事件): ids and values only. */
public sealed interface RequestEvent {

  long requestId();

  String number();

  Instant at();

  /** Who did it. */
  Author by();

  /** A service was requested. */
  record Submitted(long requestId, String number, Instant at, Author by, Priority priority)
      implements RequestEvent {}

  /** A step of the lifecycle was taken; {@code from} equals {@code to} where the state stayed. */
  record Moved(
      long requestId,
      String number,
      Instant at,
      Author by,
      RequestAction action,
      RequestState from,
      RequestState to)
      implements RequestEvent {}

  /** A note was added that the customer may read, or that only staff may. */
  record Noted(long requestId, String number, Instant at, Author by, boolean visibleToCustomer)
      implements RequestEvent {}
}
