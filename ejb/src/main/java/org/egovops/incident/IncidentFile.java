package org.egovops.incident;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.egovops.configuration.Configuration;
import org.egovops.configuration.ConfigurationItem;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Page;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission.Names;
import org.egovops.recordkeeping.AttachmentRow;
import org.egovops.recordkeeping.Attachments;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.Download;
import org.egovops.recordkeeping.LinkKind;
import org.egovops.recordkeeping.LinkRow;
import org.egovops.recordkeeping.RecordLinks;
import org.egovops.recordkeeping.Timeline;
import org.egovops.recordkeeping.TimelineRow;
import org.egovops.recordkeeping.Upload;
import org.egovops.recordkeeping.Visibility;
import org.egovops.servicelevel.ClockReceipt;
import org.egovops.servicelevel.ServiceLevelClocks;

/**
 * Incident file (事件档案): the door to what is kept with an incident — timeline, notes, attachments,
 * links, hand-overs, consents, the receipts of its clocks, and the contact's full data where that
 * is permitted. Departments see what is public.
 */
@Stateless
public class IncidentFile {

  private static final int SHORTEST_REASON = 4;

  @Inject Incidents incidents;
  @Inject IncidentHistory history;
  @Inject Timeline timeline;
  @Inject Attachments attachments;
  @Inject RecordLinks links;
  @Inject ServiceLevelClocks clocks;
  @Inject Configuration configuration;
  @Inject CurrentActor currentActor;
  @Inject Clock clock;

  /** What happened, newest first. */
  @RolesAllowed(Names.INCIDENT_READ)
  public Page<TimelineRow> timeline(String number, String after, int limit) {
    return timeline.of(open(number).id(), internalToo(), after, limit);
  }

  /** Adds a note; what a department writes everybody may read. */
  @RolesAllowed(Names.INCIDENT_READ)
  public void note(String number, String text, boolean internal) {
    Incident incident = open(number);
    if (text == null || text.isBlank()) {
      throw RuleBroken.at("text", "input.required");
    }
    history.note(
        incident, text.strip(), internal && internalToo(), currentActor.get(), clock.now());
  }

  /** The files attached, oldest first. */
  @RolesAllowed(Names.INCIDENT_READ)
  public List<AttachmentRow> attachments(String number) {
    return attachments.of(open(number).id(), internalToo());
  }

  /** Attaches a file; kind and size are checked by its content. */
  @RolesAllowed(Names.INCIDENT_READ)
  public AttachmentRow attach(String number, Upload upload) {
    Incident incident = open(number);
    if (upload.visibility() == Visibility.INTERNAL && !internalToo()) {
      throw RuleBroken.at("visibility", "incident.department-writes-public");
    }
    Actor actor = currentActor.get();
    AttachmentRow added = attachments.add(incident.id(), upload, actor.author(), clock.now());
    history.attached(incident, added, actor, clock.now());
    return added;
  }

  /** Opens an attached file; every download of staff and customers is audited. */
  @RolesAllowed(Names.INCIDENT_READ)
  public Download download(String number, long attachmentId) {
    Incident incident = open(number);
    Download download = attachments.read(incident.id(), attachmentId, internalToo());
    history.audit(AuditAction.DOWNLOAD, incident, currentActor.get(), download.attachment().name());
    return download;
  }

  /** The links in both directions. */
  @RolesAllowed(Names.INCIDENT_READ)
  public List<LinkRow> links(String number) {
    return links.of(open(number).id());
  }

  /** Links this incident to another that the caller may see as well. */
  @RolesAllowed({Names.INCIDENT_WORK, Names.INCIDENT_DISPATCH})
  public void link(String number, LinkKind kind, String other) {
    Actor actor = currentActor.get();
    Incident from = open(number);
    Incident to = open(other);
    links.link(
        kind, IncidentHistory.ref(from), IncidentHistory.ref(to), actor.author(), clock.now());
    history.audit(AuditAction.LINK, from, actor, kind + " " + to.number());
  }

  /** Takes a link away. */
  @RolesAllowed({Names.INCIDENT_WORK, Names.INCIDENT_DISPATCH})
  public void unlink(String number, LinkKind kind, String other) {
    Incident from = open(number);
    Incident to = open(other);
    if (links.unlink(kind, IncidentHistory.ref(from), IncidentHistory.ref(to))) {
      history.audit(AuditAction.UNLINK, from, currentActor.get(), kind + " " + to.number());
    }
  }

  /** Each clock with every second accounted for (时限凭据). */
  @RolesAllowed(Names.INCIDENT_READ)
  public List<ClockReceipt> receipts(String number) {
    return clocks.of(open(number).id()).receipts(clock.now());
  }

  /** The configuration items the incident concerns, by number. */
  @RolesAllowed(Names.INCIDENT_READ)
  public List<ConfigurationItem> items(String number) {
    return configuration.byIds(open(number).configurationItemIds());
  }

  /** The history of hand-overs, oldest first. */
  @RolesAllowed(Names.INCIDENT_READ)
  public List<Handover> handovers(String number) {
    return incidents.handovers(open(number).id());
  }

  /** The consents to remote sessions, oldest first (INC-19). */
  @RolesAllowed(Names.INCIDENT_READ)
  public List<RemoteConsent> consents(String number) {
    return incidents.consents(open(number).id());
  }

  /** The survey drawn for this incident, if it was sampled (INC-32). */
  @RolesAllowed(Names.INCIDENT_READ)
  public Optional<SatisfactionSurvey> survey(String number) {
    return incidents.survey(open(number).id());
  }

  /**
   * The contact's full name and telephone, for a reason that is kept with who asked (PIPL 51).
   *
   * @throws RuleBroken when no reason is given
   */
  @RolesAllowed(Names.PERSONAL_DATA_VIEW)
  public Contact reveal(String number, String reason) {
    Incident incident = open(number);
    if (reason == null || reason.strip().length() < SHORTEST_REASON) {
      throw RuleBroken.at("reason", "incident.reveal-reason", SHORTEST_REASON);
    }
    history.audit(AuditAction.REVEAL, incident, currentActor.get(), reason.strip());
    return incident.contact();
  }

  private Incident open(String number) {
    return incidents.get(number, IncidentScope.of(currentActor.get()));
  }

  private boolean internalToo() {
    return IncidentScope.of(currentActor.get()).seesInternal();
  }
}
