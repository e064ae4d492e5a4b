package org.egovops.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.egovops.party.Actor;
import org.egovops.recordkeeping.AttachmentRow;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditEvent;
import org.egovops.recordkeeping.AuditTrail;
import org.egovops.recordkeeping.Author;
import org.egovops.recordkeeping.EntryKind;
import org.egovops.recordkeeping.LinkKind;
import org.egovops.recordkeeping.RecordLinks;
import org.egovops.recordkeeping.RecordRef;
import org.egovops.recordkeeping.Timeline;
import org.egovops.recordkeeping.TimelineEntry;

/** What is written down of each change: the timeline people read and the audit nobody can alter. */
@ApplicationScoped
class IncidentHistory {

  static final String KIND = "INCIDENT";

  @Inject Timeline timeline;
  @Inject AuditTrail audit;
  @Inject RecordLinks links;
  @Inject Event<IncidentEvent> events;

  void reported(Incident incident, Author by, Instant now) {
    timeline.add(
        incident.id(),
        TimelineEntry.transition(by, EntryAction.REPORT, null, incident.state())
            .happened(incident.milestones().reported()),
        now);
    audit.record(event(AuditAction.CREATE, incident, by).after(incident.title()));
    events.fire(
        new IncidentEvent.Reported(
            incident.id(), incident.number(), now, incident.classification().priority()));
  }

  void amended(Incident incident, String before, String after, Author by, Instant now) {
    timeline.add(
        incident.id(),
        TimelineEntry.of(EntryKind.FIELD_CHANGE, by).action(EntryAction.AMEND).text(after),
        now);
    audit.record(event(AuditAction.CHANGE, incident, by).before(before).after(after));
  }

  /** A step: when it happened and when it was written down both stay visible. */
  void step(
      Incident incident,
      IncidentAction action,
      IncidentState from,
      IncidentActionForm form,
      Move move) {
    timeline.add(
        incident.id(),
        TimelineEntry.transition(move.by(), action, from, incident.state())
            .text(StepText.of(action, form, incident))
            .happened(move.at()),
        move.now());
    audit.record(
        event(AuditAction.TRANSITION, incident, move.by())
            .detail(action + (move.at().equals(move.now()) ? "" : " @ " + move.at()))
            .before(from.name())
            .after(incident.state().name()));
  }

  void note(Incident incident, String text, boolean internal, Actor actor, Instant now) {
    TimelineEntry.Draft note = TimelineEntry.note(actor.author(), text);
    timeline.add(incident.id(), internal ? note.internal() : note, now);
    audit.record(event(AuditAction.NOTE, incident, actor.author()).after(text));
    events.fire(new IncidentEvent.Noted(incident.id(), incident.number(), now, !internal));
  }

  void attached(Incident incident, AttachmentRow file, Actor actor, Instant now) {
    timeline.add(
        incident.id(),
        TimelineEntry.of(EntryKind.ATTACHMENT, actor.author())
            .text(file.name())
            .visibility(file.visibility()),
        now);
    audit(AuditAction.ATTACH, incident, actor, file.name() + " SM3 " + file.digest());
  }

  void audit(AuditAction action, Incident incident, Actor actor, String detail) {
    audit.record(event(action, incident, actor.author()).detail(detail));
  }

  void duplicate(Incident incident, Incident original, Move move) {
    links.link(LinkKind.DUPLICATE_OF, ref(incident), ref(original), move.by(), move.now());
  }

  static RecordRef ref(Incident incident) {
    return new RecordRef(incident.id(), KIND, incident.number());
  }

  static AuditEvent event(AuditAction action, Incident incident, Author by) {
    return AuditEvent.of(action, by, KIND, incident.id(), incident.number());
  }

  /** What is done to an incident beside the actions of its lifecycle. */
  enum EntryAction {
    REPORT,
    AMEND
  }
}
