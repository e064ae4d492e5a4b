package org.egovops.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.egovops.kernel.Clock;
import org.egovops.kernel.NotAllowed;
import org.egovops.kernel.Page;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.Masking;
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
 * Ticket file (受理单档案): the door to what is kept with an incident or a service request alike —
 * timeline, notes, attachments, links, the receipts of its clocks, and the contact's full data
 * where that is permitted. Departments see what is public. INC-07, AMB-32.
 */
@Stateless
@RolesAllowed({Names.INCIDENT_READ, Names.REQUEST_READ})
public class TicketFile {

  private static final int SHORTEST_REASON = 4;

  @Inject TicketBooks books;
  @Inject TicketHistory history;
  @Inject Timeline timeline;
  @Inject Attachments attachments;
  @Inject RecordLinks links;
  @Inject ServiceLevelClocks clocks;
  @Inject CurrentActor currentActor;
  @Inject Clock clock;

  /**
   * What happened, newest first; names of the departments' people are masked, whether they wrote it
   * or agreed to it.
   */
  public Page<TimelineRow> timeline(String number, String after, int limit) {
    Page<TimelineRow> page =
        timeline.of(open(number).ref().id(), internalToo(number), after, limit);
    return new Page<>(page.rows().stream().map(this::masked).toList(), page.next());
  }

  private TimelineRow masked(TimelineRow row) {
    TimelineRow agreed = row.spokeWith() == null ? row : row.agreed(Masking.name(row.spokeWith()));
    return hides(row.customer(), row.authorId())
        ? agreed.by(Masking.name(row.authorName()))
        : agreed;
  }

  /** Whether the caller may add notes and files to this ticket. */
  public boolean writable(String number) {
    return TicketKind.of(number).writtenBy(before(open(number)));
  }

  /** The caller with the permissions that act on the ticket's contract. */
  private Actor before(Ticket ticket) {
    return currentActor.get().in(ticket.contractId());
  }

  /**
   * Adds a note; what a department writes everybody may read.
   *
   * @throws NotAllowed when the caller only reads
   */
  public void note(String number, String text, boolean internal) {
    Ticket ticket = openToWrite(number);
    if (text == null || text.isBlank()) {
      throw RuleBroken.at("text", "input.required");
    }
    boolean hidden = internal && internalToo(number);
    history.note(ticket, text.strip(), hidden, currentActor.get(), clock.now());
    books.of(TicketKind.of(number)).noted(ticket, clock.now(), !hidden);
  }

  /** The files attached, oldest first; names of the departments' people are masked. */
  public List<AttachmentRow> attachments(String number) {
    return attachments.of(open(number).ref().id(), internalToo(number)).stream()
        .map(
            file ->
                hides(file.customer(), file.authorId())
                    ? file.by(Masking.name(file.authorName()))
                    : file)
        .toList();
  }

  /**
   * Attaches a file; kind and size are checked by its content.
   *
   * @throws NotAllowed when the caller only reads
   */
  public AttachmentRow attach(String number, Upload upload) {
    Ticket ticket = openToWrite(number);
    if (upload.visibility() == Visibility.INTERNAL && !internalToo(number)) {
      throw RuleBroken.at("visibility", "ticket.department-writes-public");
    }
    Actor actor = currentActor.get();
    AttachmentRow added = attachments.add(ticket.ref().id(), upload, actor.author(), clock.now());
    history.attached(ticket, added, actor, clock.now());
    return added;
  }

  /** Opens an attached file; every download of staff and customers is audited. */
  public Download download(String number, long attachmentId) {
    Ticket ticket = open(number);
    Download download = attachments.read(ticket.ref().id(), attachmentId, internalToo(number));
    history.audit(AuditAction.DOWNLOAD, ticket, currentActor.get(), download.attachment().name());
    return download;
  }

  /** The links in both directions to tickets the caller may see as well. */
  public List<LinkRow> links(String number) {
    Actor actor = currentActor.get();
    List<LinkRow> all = links.of(open(number).ref().id());
    Set<String> known = books.known(all.stream().map(one -> one.other().number()).toList(), actor);
    return all.stream()
        .filter(one -> known.contains(one.other().number()))
        .map(
            one ->
                hides(one.customer(), one.authorId())
                    ? one.by(Masking.name(one.authorName()))
                    : one)
        .toList();
  }

  /** The number of the ticket that took this one's place, if one did (AMB-32). */
  public Optional<String> successor(String number) {
    return links(number).stream()
        .filter(link -> link.kind() == LinkKind.TURNED_FROM && !link.outgoing())
        .map(link -> link.other().number())
        .findFirst();
  }

  /**
   * Links this ticket to another that the caller may see as well.
   *
   * @throws NotAllowed when the caller only reads
   * @throws RuleBroken {@code link.by-system} for a kind only the system sets, or what {@link
   *     RecordLinks#link} refuses
   */
  public void link(String number, LinkKind kind, String other) {
    Actor actor = currentActor.get();
    requireByHand(kind);
    Ticket from = openToWork(number, actor);
    Ticket to = open(other);
    links.link(kind, from.ref(), to.ref(), actor.author(), clock.now());
    history.audit(AuditAction.LINK, from, actor, kind + " " + to.ref().number());
  }

  /**
   * Takes a link away.
   *
   * @throws NotAllowed when the caller only reads
   * @throws RuleBroken {@code link.by-system} for a kind only the system sets
   */
  public void unlink(String number, LinkKind kind, String other) {
    Actor actor = currentActor.get();
    requireByHand(kind);
    Ticket from = openToWork(number, actor);
    Ticket to = open(other);
    if (links.unlink(kind, from.ref(), to.ref())) {
      history.audit(AuditAction.UNLINK, from, actor, kind + " " + to.ref().number());
    }
  }

  private static void requireByHand(LinkKind kind) {
    if (!kind.byHand()) {
      throw RuleBroken.at("kind", "link.by-system");
    }
  }

  /** Each clock with every second accounted for (时限凭据); who agreed to another time is masked. */
  public List<ClockReceipt> receipts(String number) {
    return clocks.of(open(number).ref().id()).receipts(clock.now());
  }

  /**
   * The contact's full name and telephone, for a reason that is kept with who asked (PIPL 51): for
   * those who look after personal data, and those who work on the ticket and have to phone back.
   *
   * @throws RuleBroken when no reason is given
   */
  public Contact reveal(String number, String reason) {
    Ticket ticket = open(number);
    Actor actor = before(ticket);
    if (!TicketKind.of(number).revealedTo(actor)) {
      throw new NotAllowed("ticket.contact-masked", number);
    }
    if (reason == null || reason.strip().length() < SHORTEST_REASON) {
      throw RuleBroken.at("reason", "ticket.reveal-reason", SHORTEST_REASON);
    }
    history.audit(AuditAction.REVEAL, ticket, actor, reason.strip());
    return ticket.contact();
  }

  /** A department's people are as masked as the contact; everybody reads the own name. */
  private boolean hides(boolean customer, Long authorId) {
    return customer && !Objects.equals(authorId, currentActor.get().personId());
  }

  private Ticket open(String number) {
    return books.open(number, currentActor.get());
  }

  private Ticket openToWrite(String number) {
    Ticket ticket = open(number);
    if (!TicketKind.of(number).writtenBy(before(ticket))) {
      throw new NotAllowed("ticket.only-readable", number);
    }
    return ticket;
  }

  private Ticket openToWork(String number, Actor actor) {
    TicketKind kind = TicketKind.of(number);
    Ticket ticket = books.open(number, actor);
    Actor here = actor.in(ticket.contractId());
    if (!here.may(kind.work()) && !here.may(kind.dispatch())) {
      throw new NotAllowed("ticket.only-readable", number);
    }
    return ticket;
  }

  private boolean internalToo(String number) {
    return TicketScope.of(TicketKind.of(number), currentActor.get()).seesInternal();
  }
}
