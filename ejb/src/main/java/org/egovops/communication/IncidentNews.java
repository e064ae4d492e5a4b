package org.egovops.communication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.egovops.incident.IncidentAction;
import org.egovops.incident.IncidentBrief;
import org.egovops.incident.IncidentEvent;
import org.egovops.incident.IncidentLookup;
import org.egovops.kernel.Clock;
import org.egovops.party.SupportLine;
import org.egovops.recordkeeping.Author;
import org.egovops.servicelevel.ServiceLevelEvent;
import org.egovops.ticket.IntakeChannel;

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
              if (event.action() == IncidentAction.ACCEPT && assigned(incident)) {
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
            incident -> tell(NoticeKind.SURVEY, incident, event.at(), null, null, Author.SYSTEM));
  }

  void warned(@Observes ServiceLevelEvent.Warned event) {
    incidents
        .brief(event.recordId())
        .ifPresent(
            incident ->
                tell(
                    NoticeKind.WARNED,
                    incident,
                    clock.now(),
                    event.metric().name(),
                    event.dueAt(),
                    Author.SYSTEM));
  }

  void breached(@Observes ServiceLevelEvent.Breached event) {
    incidents
        .brief(event.recordId())
        .ifPresent(
            incident ->
                tell(
                    NoticeKind.BREACHED,
                    incident,
                    clock.now(),
                    event.metric().name(),
                    event.dueAt(),
                    Author.SYSTEM));
  }

  private Optional<IncidentBrief> brief(IncidentEvent event) {
    return NewsDesk.quiet() ? Optional.empty() : incidents.brief(event.incidentId());
  }

  private static boolean assigned(IncidentBrief incident) {
    return incident.personId() != null || incident.teamId() != null;
  }

  private void tell(NoticeKind kind, IncidentBrief incident, IncidentEvent event) {
    tell(kind, incident, event.at(), null, null, event.by());
  }

  private void tell(
      NoticeKind kind,
      IncidentBrief incident,
      Instant at,
      String detail,
      Instant dueAt,
      Author by) {
    boolean customersOnly = kind.audiences().equals(java.util.Set.of(Audience.REPORTER));
    if (!customersOnly || incident.reporterId() != null) {
      desk.tell(new News(kind, subject(incident), detail, dueAt, at, by.personId(), name(by)));
    }
  }

  private static String name(Author by) {
    return by.personId() == null ? null : by.name();
  }

  private static News.Subject subject(IncidentBrief incident) {
    return new News.Subject(
        NoticePlace.INCIDENT,
        incident.id(),
        incident.number(),
        incident.title(),
        incident.contractId(),
        incident.unitId(),
        incident.reporterId(),
        incident.line(),
        incident.teamId(),
        incident.personId());
  }
}
