package org.egovops.request;

import static org.egovops.request.RequestAction.*;
import static org.egovops.request.RequestState.*;

import java.util.Set;
import org.egovops.kernel.Lifecycle;

/** The request's transition table (服务请求生命周期): whatever is not said here cannot happen. */
public final class RequestLifecycle {

  private static final Set<RequestState> TAKEN_ON =
      Set.of(ACCEPTED, PENDING_APPROVAL, APPROVED, IN_FULFILMENT, WAITING);

  /** The table. */
  public static final Lifecycle<RequestState, RequestAction> TABLE =
      Lifecycle.of(RequestState.class, RequestAction.class)
          .on(SUBMITTED, ACCEPT, ACCEPTED)
          .on(ACCEPTED, ASK_APPROVAL, PENDING_APPROVAL)
          .on(PENDING_APPROVAL, APPROVE, APPROVED)
          .on(PENDING_APPROVAL, REFUSE, REFUSED)
          .on(Set.of(ACCEPTED, APPROVED), START, IN_FULFILMENT)
          .stay(Set.of(IN_FULFILMENT), COMPLETE_STEP)
          .on(IN_FULFILMENT, FULFIL, FULFILLED)
          .on(IN_FULFILMENT, RequestAction.WAIT, WAITING)
          .on(WAITING, RESUME, IN_FULFILMENT)
          .on(FULFILLED, CONFIRM, CONFIRMED)
          .on(Set.of(FULFILLED, CONFIRMED), REOPEN, IN_FULFILMENT)
          .on(CONFIRMED, CLOSE, CLOSED)
          .stay(TAKEN_ON, ASSIGN)
          .stay(TAKEN_ON, AGREE_DATE)
          .on(RequestState.OPEN, CANCEL, CANCELLED)
          .on(RequestState.OPEN, TURN_INTO_INCIDENT, CANCELLED)
          .build();

  private RequestLifecycle() {}
}
