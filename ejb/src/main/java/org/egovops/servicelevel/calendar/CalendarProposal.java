package org.egovops.servicelevel.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.egovops.kernel.NotAllowed;
import org.egovops.kernel.Record;
import org.egovops.kernel.RuleBroken;
import org.egovops.recordkeeping.Author;

/**
 * Calendar proposal (日历变更提案): another version of one calendar, or a year's notice of statutory days
 * for all that follow them. Changes nothing until a second person approves it.
 */
@Entity
@Table(name = "calendar_proposal")
public class CalendarProposal extends Record {

  /** What is proposed. */
  public enum Kind {
    /** 年度放假通知. */
    NOTICE,
    /** 日历调整. */
    CALENDAR
  }

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, length = 10)
  private Kind kind;

  @ManyToOne
  @JoinColumn(name = "draft_id")
  private ServiceCalendarVersion draft;

  @Lob
  @Column(name = "notice_text")
  private String noticeText;

  @Column(name = "notice_year")
  private Integer noticeYear;

  @Column(name = "reason", nullable = false, length = 400)
  private String reason;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 10)
  private ProposalState state = ProposalState.PROPOSED;

  @Column(name = "proposed_by_id", nullable = false)
  private long proposedById;

  @Column(name = "proposed_by", nullable = false, length = 100)
  private String proposedBy;

  @Column(name = "proposed_at", nullable = false)
  private Instant proposedAt;

  @Column(name = "decided_by", length = 100)
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decision_note", length = 400)
  private String decisionNote;

  /** Edition of the statutory days that an applied notice made. */
  @Column(name = "edition")
  private Integer edition;

  protected CalendarProposal() {}

  private CalendarProposal(Kind kind, String reason, Author by, Instant at) {
    this.kind = kind;
    this.reason = reason;
    this.proposedById = by.personId();
    this.proposedBy = by.name();
    this.proposedAt = at;
  }

  static CalendarProposal of(ServiceCalendarVersion draft, String reason, Author by, Instant at) {
    CalendarProposal proposal = new CalendarProposal(Kind.CALENDAR, reason, by, at);
    proposal.draft = draft;
    return proposal;
  }

  static CalendarProposal of(HolidayNotice notice, String reason, Author by, Instant at) {
    CalendarProposal proposal = new CalendarProposal(Kind.NOTICE, reason, by, at);
    proposal.noticeText = notice.text();
    proposal.noticeYear = notice.year();
    return proposal;
  }

  /** What is told of a new proposal. */
  CalendarEvent announcement() {
    return new CalendarEvent.Proposed(
        id(), subject(), new Author(proposedById, null, proposedBy), proposedAt);
  }

  /**
   * Decides once.
   *
   * @throws NotAllowed {@code calendar.own-proposal} when the proposer approves or rejects, {@code
   *     calendar.not-own-proposal} when somebody else withdraws
   * @throws RuleBroken {@code calendar.proposal-outdated} when another version holds by now
   */
  void decide(ProposalAction action, Author by, String note, Instant at) {
    ProposalState next = ProposalLifecycle.TABLE.next(state, action);
    boolean own = by.personId() != null && by.personId() == proposedById;
    if (own && action != ProposalAction.WITHDRAW) {
      throw new NotAllowed("calendar.own-proposal");
    }
    if (!own && action == ProposalAction.WITHDRAW) {
      throw new NotAllowed("calendar.not-own-proposal");
    }
    if (action == ProposalAction.APPROVE && draft != null && !draft.isUpToDate()) {
      throw new RuleBroken("calendar.proposal-outdated", draft.calendar().code());
    }
    state = next;
    decidedBy = by.name();
    decidedAt = at;
    decisionNote = note;
  }

  /** What it is about, in short: the version's label or the notice's year. */
  String subject() {
    return draft == null ? String.valueOf(noticeYear) : draft.label();
  }

  void madeEdition(int number) {
    edition = number;
  }

  public Kind kind() {
    return kind;
  }

  /** The drafted version, or null for a notice. */
  public ServiceCalendarVersion draft() {
    return draft;
  }

  /** The notice's text, or null for a change of one calendar. */
  public String noticeText() {
    return noticeText;
  }

  /** Year of the notice, or null for a change of one calendar. */
  public Integer noticeYear() {
    return noticeYear;
  }

  public String reason() {
    return reason;
  }

  public ProposalState state() {
    return state;
  }

  /** Id of the person who proposed and therefore may not decide. */
  public long proposedById() {
    return proposedById;
  }

  public String proposedBy() {
    return proposedBy;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  public String decidedBy() {
    return decidedBy;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  public String decisionNote() {
    return decisionNote;
  }

  /** Edition of the statutory days an applied notice made, otherwise null. */
  public Integer edition() {
    return edition;
  }
}
