package org.egovops.servicelevel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Moments of a clock (时限节点): when three quarters of its time are used and when all of it, which of
 * the two was announced and when to look next. Each is announced once; one that moves on past its
 * announcement will be announced again when it comes.
 */
@Embeddable
class ClockMoments {

  @Column(name = "warn_at", nullable = false)
  private Instant warnAt;

  @Column(name = "due_at", nullable = false)
  private Instant dueAt;

  @Column(name = "warned_at")
  private Instant warnedAt;

  @Column(name = "breached_at")
  private Instant breachedAt;

  @Column(name = "next_check_at")
  private Instant nextCheckAt;

  protected ClockMoments() {}

  /** Takes new moments of a clock that runs or stands still. */
  void move(Instant warn, Instant due, Instant halt) {
    place(warn, due);
    warnedAt = warnedAt != null && warn.isAfter(warnedAt) ? null : warnedAt;
    breachedAt = isBreachNoted() ? breachedAt : null;
    Instant next = warnedAt == null ? warnAt : dueAt;
    nextCheckAt = breachedAt == null && reached(next, halt) ? next : null;
  }

  /** Takes the moments of a clock that has stopped: only a breach may still be untold. */
  void settle(Instant warn, Instant due, Instant stop) {
    place(warn, due);
    nextCheckAt = breachedAt == null && reached(dueAt, stop) ? dueAt : null;
  }

  private void place(Instant warn, Instant due) {
    warnAt = warn;
    dueAt = due;
  }

  /** Nothing will be announced any more. */
  void close() {
    nextCheckAt = null;
  }

  /** Whether a breach was announced that still holds. */
  boolean isBreachNoted() {
    return breachedAt != null && !dueAt.isAfter(breachedAt);
  }

  /** What has to be announced at {@code now}; a warning only while it is still of use. */
  Moment at(Instant now, Instant halt, boolean stopped) {
    if (breachedAt != null) {
      return Moment.NONE;
    }
    if (dueAt.isBefore(now) && reached(dueAt, halt)) {
      return Moment.BREACH;
    }
    boolean warn = warnedAt == null && !stopped && warnAt.isBefore(now) && reached(warnAt, halt);
    return warn ? Moment.WARNING : Moment.NONE;
  }

  /** Notes that a moment is announced, and when to look next. */
  void note(Moment moment, Instant now, Instant halt) {
    warnedAt = moment == Moment.WARNING ? now : warnedAt;
    breachedAt = moment == Moment.BREACH ? now : breachedAt;
    nextCheckAt = breachedAt == null && reached(dueAt, halt) ? dueAt : null;
  }

  /** Whether a clock comes to this moment, having stopped or been paused at {@code halt}. */
  private static boolean reached(Instant moment, Instant halt) {
    return halt == null || moment.isBefore(halt);
  }

  Instant warnAt() {
    return warnAt;
  }

  Instant dueAt() {
    return dueAt;
  }

  Instant warnedAt() {
    return warnedAt;
  }

  Instant breachedAt() {
    return breachedAt;
  }

  Instant nextCheckAt() {
    return nextCheckAt;
  }
}
