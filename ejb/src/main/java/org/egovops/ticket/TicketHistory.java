package org.egovops.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.egovops.configuration.Configuration;
import org.egovops.configuration.ConfigurationItem;
import org.egovops.party.Actor;
import org.egovops.recordkeeping.AttachmentRow;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditEvent;
import org.egovops.recordkeeping.AuditTrail;
import org.egovops.recordkeeping.Author;
import org.egovops.recordkeeping.EntryKind;
import org.egovops.recordkeeping.RecordRef;
import org.egovops.recordkeeping.Timeline;
import org.egovops.recordkeeping.TimelineEntry;

/**
 * Ticket history (受理单履历): what is written down of each change, in the timeline people read and in
 * the audit nobody can alter. The words people write stand in the timeline only: who reads the
 * audit does not read the business ({@link AuditEvent#digest}).
 */
@ApplicationScoped
public class TicketHistory {

  @Inject Timeline timeline;
  @Inject AuditTrail audit;
  @Inject Configuration configuration;

  /** It came in, at {@code reported}, and was written down now. */
  public void reported(
      Ticket ticket, String title, Enum<?> state, Instant reported, Author by, Instant now) {
    timeline.add(
        ticket.ref().id(),
        TimelineEntry.transition(by, EntryAction.REPORT, null, state).happened(reported),
        now);
    audit.record(event(AuditAction.CREATE, ticket, by).after(AuditEvent.digest(title)));
  }

  /**
   * Its form was corrected: the timeline says what each changed field was and is, the audit which
   * fields they are and the whole form before and after.
   *
   * @param before values by field, as {@link Corrections#common} begins them
   */
  public void amended(
      Ticket ticket,
      Map<String, String> before,
      Map<String, String> after,
      Author by,
      Instant now) {
    Map<String, String> was = numbered(before);
    Map<String, String> is = numbered(after);
    timeline.add(
        ticket.ref().id(),
        TimelineEntry.of(EntryKind.FIELD_CHANGE, by)
            .action(EntryAction.AMEND)
            .text(Corrections.changes(was, is)),
        now);
    audit.record(
        event(AuditAction.CHANGE, ticket, by)
            .detail(String.join(", ", Corrections.changed(was, is)))
            .before(Corrections.describe(was))
            .after(Corrections.describe(is)));
  }

  /** The configuration items by the numbers people know. */
  private Map<String, String> numbered(Map<String, String> fields) {
    String ids = fields.get(Corrections.ITEMS);
    if (ids == null) {
      return fields;
    }
    Set<Long> items = Stream.of(ids.split(",")).map(Long::valueOf).collect(Collectors.toSet());
    Map<String, String> told = new LinkedHashMap<>(fields);
    told.put(
        Corrections.ITEMS,
        configuration.byIds(items).stream()
            .map(ConfigurationItem::number)
            .collect(Collectors.joining(", ")));
    return told;
  }

  /** A step: when it happened and when it was written down both stay visible. */
  public void step(Ticket ticket, Enum<?> action, Enum<?> from, Enum<?> to, Told told, Move move) {
    timeline.add(
        ticket.ref().id(),
        TimelineEntry.transition(move.by(), action, from, to)
            .spokeWith(told.customer())
            .text(told.text())
            .happened(move.at()),
        move.now());
    audit.record(
        event(AuditAction.TRANSITION, ticket, move.by())
            .detail(action + (move.at().equals(move.now()) ? "" : " @ " + move.at()))
            .before(from.name())
            .after(to.name()));
  }

  /** One came out of the other: both say so. */
  void turned(RecordRef from, RecordRef into, String reason, Author by, Instant now) {
    turned(from, EntryAction.TURNED_INTO, into.number(), reason, by, now);
    turned(into, EntryAction.TURNED_FROM, from.number(), reason, by, now);
  }

  private void turned(
      RecordRef one, EntryAction action, String other, String reason, Author by, Instant now) {
    String text = other + "\n" + reason;
    timeline.add(one.id(), TimelineEntry.of(EntryKind.SYSTEM, by).action(action).text(text), now);
    audit.record(
        AuditEvent.of(AuditAction.LINK, by, one.kind(), one.id(), one.number())
            .detail(action + " " + other));
  }

  void note(Ticket ticket, String text, boolean internal, Actor actor, Instant now) {
    TimelineEntry.Draft note = TimelineEntry.note(actor.author(), text);
    timeline.add(ticket.ref().id(), internal ? note.internal() : note, now);
    audit.record(event(AuditAction.NOTE, ticket, actor.author()).after(AuditEvent.digest(text)));
  }

  void attached(Ticket ticket, AttachmentRow file, Actor actor, Instant now) {
    timeline.add(
        ticket.ref().id(),
        TimelineEntry.of(EntryKind.ATTACHMENT, actor.author())
            .text(file.name())
            .visibility(file.visibility()),
        now);
    audit(AuditAction.ATTACH, ticket, actor, file.name() + " SM3 " + file.digest());
  }

  void audit(AuditAction action, Ticket ticket, Actor actor, String detail) {
    audit.record(event(action, ticket, actor.author()).detail(detail));
  }

  private static AuditEvent event(AuditAction action, Ticket ticket, Author by) {
    RecordRef ref = ticket.ref();
    return AuditEvent.of(action, by, ref.kind(), ref.id(), ref.number());
  }

  /** What is done to a ticket beside the actions of its lifecycle. */
  enum EntryAction {
    REPORT,
    AMEND,
    TURNED_INTO,
    TURNED_FROM
  }
}
