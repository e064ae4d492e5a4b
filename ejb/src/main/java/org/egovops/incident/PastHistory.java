package org.egovops.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditEvent;
import org.egovops.recordkeeping.AuditTrail;
import org.egovops.recordkeeping.Author;
import org.egovops.recordkeeping.EntryKind;
import org.egovops.recordkeeping.Timeline;
import org.egovops.recordkeeping.TimelineEntry;

/**
 * Past history (历史事件履历): what happened in the other system, at the times it happened there and
 * written down now by whoever imports it; announced to nobody.
 */
@ApplicationScoped
class PastHistory {

  @Inject Timeline timeline;
  @Inject AuditTrail audit;

  void recalled(Incident incident, PastIncident past, String source, Author by, Instant now) {
    timeline.add(
        incident.id(),
        TimelineEntry.transition(by, EntryAction.IMPORT, null, incident.state())
            .text(source)
            .happened(past.times().reported()),
        now);
    past.happenings().forEach(one -> happening(incident, one, by, now));
    for (IncidentAction action : past.path()) {
      Instant at = past.times().of(action);
      if (at != null) {
        step(incident, action, at, by, now);
      }
    }
    audit.record(
        AuditEvent.of(
                AuditAction.IMPORT,
                by,
                incident.ref().kind(),
                incident.ref().id(),
                incident.ref().number())
            .detail(source)
            .after(incident.state().name()));
  }

  private void happening(Incident incident, PastIncident.Happening one, Author by, Instant now) {
    EntryKind kind = one.reopened() ? EntryKind.TRANSITION : EntryKind.FIELD_CHANGE;
    TimelineEntry.Draft entry =
        TimelineEntry.of(kind, by).text(one.text()).happened(one.at()).internal();
    timeline.add(
        incident.id(),
        entry.action(one.reopened() ? IncidentAction.REOPEN : EntryAction.IMPORT),
        now);
  }

  private void step(Incident incident, IncidentAction action, Instant at, Author by, Instant now) {
    String text = action == IncidentAction.RESOLVE ? incident.resolution().text() : null;
    timeline.add(
        incident.id(),
        TimelineEntry.of(EntryKind.TRANSITION, by).action(action).text(text).happened(at),
        now);
  }

  /** What is done to an incident beside the actions of its lifecycle. */
  enum EntryAction {
    IMPORT
  }
}
