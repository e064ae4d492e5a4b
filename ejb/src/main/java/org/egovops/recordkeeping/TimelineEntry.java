package org.egovops.recordkeeping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.egovops.kernel.Origin;
import org.egovops.kernel.Record;
import org.egovops.kernel.RuleBroken;

/**
 * Timeline entry (处理记录): one line of a record's history. Written once and never changed; what was
 * entered after the fact keeps both times, when it happened and when it was written down.
 */
@Entity
@Table(name = "timeline_entry")
public class TimelineEntry extends Record {

  /** Longest text of an entry, in characters. */
  public static final int LONGEST_TEXT = 25_000;

  private static final int LONGEST_NAME = 100;

  @Column(name = "record_id", nullable = false, updatable = false)
  private long recordId;

  @Column(name = "happened_at", nullable = false, updatable = false)
  private Instant happenedAt;

  @Column(name = "recorded_at", nullable = false, updatable = false)
  private Instant recordedAt;

  @Column(name = "author_id", updatable = false)
  private Long authorId;

  @Column(name = "author_login", nullable = false, length = 100, updatable = false)
  private String authorLogin;

  @Column(name = "author_name", nullable = false, length = 100, updatable = false)
  private String authorName;

  @Column(name = "author_customer", nullable = false, updatable = false)
  private boolean customer;

  @Enumerated(EnumType.STRING)
  @Column(name = "entry_kind", nullable = false, length = 20, updatable = false)
  private EntryKind kind;

  @Column(name = "action_code", length = 40, updatable = false)
  private String action;

  @Column(name = "from_state", length = 40, updatable = false)
  private String fromState;

  @Column(name = "to_state", length = 40, updatable = false)
  private String toState;

  @Column(name = "spoke_with", length = 100, updatable = false)
  private String spokeWith;

  @Lob
  @Column(name = "entry_text", updatable = false)
  private String text;

  @Enumerated(EnumType.STRING)
  @Column(name = "visibility", nullable = false, length = 10, updatable = false)
  private Visibility visibility;

  @Enumerated(EnumType.STRING)
  @Column(name = "channel", nullable = false, length = 10, updatable = false)
  private Origin.Channel channel;

  protected TimelineEntry() {}

  TimelineEntry(long recordId, Draft draft, Origin.Channel channel, Instant now) {
    this.recordId = recordId;
    this.recordedAt = now;
    this.happenedAt = draft.happenedAt == null ? now : draft.happenedAt;
    this.authorId = draft.author.personId();
    this.authorLogin = draft.author.login();
    this.authorName = draft.author.name();
    this.customer = draft.author.customer();
    this.kind = draft.kind;
    this.action = draft.action;
    this.fromState = draft.fromState;
    this.toState = draft.toState;
    this.spokeWith = draft.spokeWith;
    this.text = draft.text;
    this.visibility = draft.visibility;
    this.channel = channel;
  }

  /** {@code action} led from one state to another, or left the state as it was. */
  public static Draft transition(Author author, Enum<?> action, Enum<?> from, Enum<?> to) {
    Draft draft = new Draft(EntryKind.TRANSITION, author).action(action);
    draft.fromState = from == null ? null : from.name();
    draft.toState = to.name();
    return draft;
  }

  /** Somebody wrote a note. */
  public static Draft note(Author author, String text) {
    return new Draft(EntryKind.NOTE, author).text(text);
  }

  /** An entry of any other kind. */
  public static Draft of(EntryKind kind, Author author) {
    return new Draft(kind, author);
  }

  /**
   * What is to be written down; public unless said otherwise, happening now unless said earlier.
   */
  public static final class Draft {

    private final EntryKind kind;
    private final Author author;
    private String action;
    private String fromState;
    private String toState;
    private String spokeWith;
    private String text;
    private Instant happenedAt;
    private Visibility visibility = Visibility.PUBLIC;

    private Draft(EntryKind kind, Author author) {
      this.kind = kind;
      this.author = author;
    }

    public Draft action(Enum<?> done) {
      action = done.name();
      return this;
    }

    /**
     * Sets the text shown to readers.
     *
     * @throws RuleBroken when it is longer than {@link #LONGEST_TEXT}
     */
    public Draft text(String shown) {
      text = Stored.text(shown);
      if (text != null && text.length() > LONGEST_TEXT) {
        throw RuleBroken.at("text", "timeline.text-too-long", LONGEST_TEXT);
      }
      return this;
    }

    /**
     * Who of the customer agreed or confirmed. Kept apart from the text, so that whoever gives it
     * out can mask it.
     */
    public Draft spokeWith(String customer) {
      spokeWith = Stored.text(customer == null ? null : customer.strip(), LONGEST_NAME);
      return this;
    }

    /** When it really happened, for what is entered after the fact. */
    public Draft happened(Instant at) {
      happenedAt = at;
      return this;
    }

    public Draft visibility(Visibility who) {
      visibility = who;
      return this;
    }

    public Draft internal() {
      return visibility(Visibility.INTERNAL);
    }
  }
}
