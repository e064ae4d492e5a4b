package org.egovops.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Outbox message (待发消息): something to be done after the commit that wrote it — once, by whichever
 * node comes first, tried again where it fails, and visible from beginning to end.
 */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage extends Record {

  /** After so many attempts a message waits for an operator. */
  static final int MOST_ATTEMPTS = 12;

  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
  private static final int LONGEST_BODY = 4_000;
  private static final int LONGEST_REASON = 300;

  private String topic;

  @Enumerated(EnumType.STRING)
  private OutboxState state;

  @Column(name = "record_number")
  private String recordNumber;

  private String receiver;

  @Lob private String body;

  private int attempts;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "next_try_at")
  private Instant nextTryAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "reason_code")
  private String reasonCode;

  @Column(name = "reason_text")
  private String reasonText;

  protected OutboxMessage() {}

  OutboxMessage(OutboxDraft draft, Instant now) {
    topic = draft.topic();
    recordNumber = draft.recordNumber();
    receiver = draft.receiver();
    body = draft.body();
    state = OutboxState.WAITING;
    createdAt = now;
    nextTryAt = now;
  }

  void delivered(Instant now) {
    state = OutboxState.DELIVERED;
    endedAt = now;
    reasonCode = null;
    reasonText = null;
  }

  /** A rule keeps it back for good. */
  void withhold(String code, Instant now) {
    state = OutboxState.WITHHELD;
    endedAt = now;
    reasonCode = code;
  }

  /** The attempt failed: it is tried again after a pause that doubles, or given up. */
  void failed(DeliveryFailed failure, Instant now) {
    reasonCode = failure.code();
    reasonText = brief(failure.detail());
    if (failure.permanent() || attempts >= MOST_ATTEMPTS) {
      state = OutboxState.FAILED;
      endedAt = now;
    } else {
      nextTryAt = now.plus(pause(attempts));
    }
  }

  private static Duration pause(int attempts) {
    Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.max(0, attempts - 1));
    return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
  }

  void attempted() {
    attempts++;
  }

  /**
   * An operator sends it again, from the first attempt on.
   *
   * @throws RuleBroken {@code outbox.not-failed} unless it was given up
   */
  void sendAgain(Instant now) {
    if (state != OutboxState.FAILED) {
      throw new RuleBroken("outbox.not-failed");
    }
    state = OutboxState.WAITING;
    attempts = 0;
    nextTryAt = now;
    endedAt = null;
  }

  private static String brief(String text) {
    return text == null || text.length() <= LONGEST_REASON
        ? text
        : text.substring(0, LONGEST_REASON);
  }

  /** Who delivers it: the {@link OutboxDelivery} of this topic. */
  public String topic() {
    return topic;
  }

  public OutboxState state() {
    return state;
  }

  /** The record it is about, or null. */
  public String recordNumber() {
    return recordNumber;
  }

  /** Whom it is for, masked; null where that is found out on delivery. */
  public String receiver() {
    return receiver;
  }

  /** What its delivery needs; not for the eyes of operators. */
  public String body() {
    return body;
  }

  /** Attempts begun so far. */
  public int attempts() {
    return attempts;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** Not before this moment it is tried (again). */
  public Instant nextTryAt() {
    return nextTryAt;
  }

  /** When it was delivered, kept back or given up; null while it waits. */
  public Instant endedAt() {
    return endedAt;
  }

  /** Why it was kept back or its last attempt failed, as a stable code; else null. */
  public String reasonCode() {
    return reasonCode;
  }

  /** What the other side said; null where it said nothing. */
  public String reasonText() {
    return reasonText;
  }
}
