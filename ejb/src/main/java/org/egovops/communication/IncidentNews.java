package org.egovops.communication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.egovops.incident.IncidentAction;
import org.egovops.incident.IncidentEvent;
import org.egovops.incident.IncidentLookup;
import org.egovops.kernel.Clock;
import org.egovops.party.SupportLine;
import org.egovops.recordkeeping.Author;
import org.egovops.servicelevel.Metric;
import org.egovops.servicelevel.ServiceLevelEvent;
import org.egovops.ticket.IntakeChannel;
import org.egovops.ticket.TicketBrief;

/** Incident news (事件消息): what of an incident's life is news, and of its clocks. */
@ApplicationScoped
class IncidentNews {

  private static final Map<IncidentAction, NoticeKind> STEPS =
      Map.of(
          IncidentAction.ACCEPT, NoticeKind.ACCEPTED,
          IncidentAction.ASSIGN, NoticeKind.ASSIGNED,
          IncidentAction.HAND_OVER, NoticeKind.HANDED_OVER,
          IncidentAction.RESPOND, NoticeKind.RESPONDED,
          IncidentAction.RESOLVE, NoticeKind.RESOLVED,
          IncidentAction.REOPEN, NoticeKind.REOPENED,
          IncidentAction.CLOSE, NoticeKind.CLOSED,
          IncidentAction.CANCEL, NoticeKind.CANCELLED);

  @Inject IncidentLookup incidents;
  @Inject NewsDesk desk;
  @Inject Clock clock;

  /** Whoever took the call knows; what came in through the portal the desk must hear of. */
  void reported(@Observes IncidentEvent.Reported event) {
    brief(event)
        .ifPresent(
            incident -> {
              if (incident.channel() == IntakeChannel.PORTAL) {
                tell(NoticeKind.REPORTED, incident, event);
              }
              if (incident.line() != SupportLine.L1) {
                tell(NoticeKind.HANDED_OVER, incident, event);
              }
            });
  }

  void moved(@Observes IncidentEvent.Moved event) {
    NoticeKind kind = STEPS.get(event.action());
    if (kind == null) {
      return;
    }
    brief(event)
        .ifPresent(
            incident -> {
              tell(kind, incident, event);
              if (event.action() == IncidentAction.ACCEPT && incident.assigned()) {
                tell(NoticeKind.ASSIGNED, incident, event);
              }
            });
  }

  void becameUrgent(@Observes IncidentEvent.BecameUrgent event) {
    brief(event).ifPresent(incident -> tell(NoticeKind.URGENT, incident, event));
  }

  void noted(@Observes IncidentEvent.Noted event) {
    NoticeKind kind = event.visibleToCustomer() ? NoticeKind.NOTED : NoticeKind.NOTED_INTERNALLY;
    brief(event).ifPresent(incident -> tell(kind, incident, event));
  }

  /** An invitation is for the customer, also where the own confirmation drew it. */
  void surveyed(@Observes IncidentEvent.Surveyed event) {
    brief(event)
        .ifPresent(
            incident ->
                desk.tell(
                    NoticeKind.SURVEY, NoticePlace.INCIDENT, incident, event.at(), Author.SYSTEM));
  }

  void warned(@Observes ServiceLevelEvent.Warned event) {
    tell(NoticeKind.WARNED, event, event.metric(), event.dueAt());
  }

  void breached(@Observes ServiceLevelEvent.Breached event) {
    tell(NoticeKind.BREACHED, event, event.metric(), event.dueAt());
  }

  private Optional<TicketBrief> brief(IncidentEvent event) {
    return NewsDesk.quiet() ? Optional.empty() : incidents.brief(event.incidentId());
  }

  private void tell(NoticeKind kind, TicketBrief incident, IncidentEvent event) {
    desk.tell(kind, NoticePlace.INCIDENT, incident, event.at(), event.by());
  }

  private void tell(NoticeKind kind, ServiceLevelEvent event, Metric metric, Instant dueAt) {
    incidents
        .brief(event.recordId())
        .ifPresent(
            incident ->
                desk.tell(
                    kind,
                    NoticePlace.INCIDENT,
                    incident,
                    clock.now(),
                    Author.SYSTEM,
                    metric.name(),
                    dueAt));
  }
}
