package org.egovops.communication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.egovops.request.RequestAction;
import org.egovops.request.RequestEvent;
import org.egovops.request.RequestLookup;
import org.egovops.ticket.IntakeChannel;
import org.egovops.ticket.TicketBrief;

/** Request news (服务请求消息): what of a service request's life is news (INC-06, COM-02). */
@ApplicationScoped
class RequestNews {

  private static final Map<RequestAction, NoticeKind> STEPS =
      Map.ofEntries(
          Map.entry(RequestAction.ACCEPT, NoticeKind.REQUEST_ACCEPTED),
          Map.entry(RequestAction.ASK_APPROVAL, NoticeKind.APPROVAL_ASKED),
          Map.entry(RequestAction.APPROVE, NoticeKind.APPROVED),
          Map.entry(RequestAction.REFUSE, NoticeKind.REFUSED),
          Map.entry(RequestAction.ASSIGN, NoticeKind.ASSIGNED),
          Map.entry(RequestAction.AGREE_DATE, NoticeKind.DATE_AGREED),
          Map.entry(RequestAction.FULFIL, NoticeKind.FULFILLED),
          Map.entry(RequestAction.REOPEN, NoticeKind.REOPENED),
          Map.entry(RequestAction.CLOSE, NoticeKind.REQUEST_CLOSED),
          Map.entry(RequestAction.CANCEL, NoticeKind.CANCELLED));

  @Inject RequestLookup requests;
  @Inject NewsDesk desk;

  /** Whoever took the call knows; what came in through the portal the desk must hear of. */
  void submitted(@Observes RequestEvent.Submitted event) {
    brief(event)
        .filter(request -> request.channel() == IntakeChannel.PORTAL)
        .ifPresent(request -> tell(NoticeKind.REQUESTED, request, event));
  }

  void moved(@Observes RequestEvent.Moved event) {
    NoticeKind kind = STEPS.get(event.action());
    if (kind != null) {
      brief(event).ifPresent(request -> moved(kind, request, event));
    }
  }

  private void moved(NoticeKind kind, TicketBrief request, RequestEvent.Moved event) {
    tell(kind, request, event);
    if (event.action() == RequestAction.ACCEPT && request.assigned()) {
      tell(NoticeKind.ASSIGNED, request, event);
    }
  }

  void noted(@Observes RequestEvent.Noted event) {
    NoticeKind kind = event.visibleToCustomer() ? NoticeKind.NOTED : NoticeKind.NOTED_INTERNALLY;
    brief(event).ifPresent(request -> tell(kind, request, event));
  }

  private Optional<TicketBrief> brief(RequestEvent event) {
    return NewsDesk.quiet() ? Optional.empty() : requests.brief(event.requestId());
  }

  private void tell(NoticeKind kind, TicketBrief request, RequestEvent event) {
    desk.tell(kind, NoticePlace.REQUEST, request, event.at(), event.by());
  }
}
