package org.egovops.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Milestones (时间节点) of a request: when each step happened. */
@Embeddable
public class RequestMilestones {

  @Column(name = "reported_at")
  private Instant reported;

  @Column(name = "accepted_at")
  private Instant accepted;

  @Column(name = "decided_at")
  private Instant decided;

  @Column(name = "started_at")
  private Instant started;

  @Column(name = "fulfilled_at")
  private Instant fulfilled;

  @Column(name = "confirmed_at")
  private Instant confirmed;

  @Column(name = "ended_at")
  private Instant ended;

  protected RequestMilestones() {}

  RequestMilestones(Instant reported) {
    this.reported = reported;
  }

  void step(RequestAction action, Instant at) {
    switch (action) {
      case ACCEPT -> accepted = at;
      case APPROVE -> decided = at;
      case START -> started = at;
      case FULFIL -> fulfilled = at;
      case CONFIRM -> confirmed = at;
      case REOPEN -> {
        fulfilled = null;
        confirmed = null;
      }
      case REFUSE -> {
        decided = at;
        ended = at;
      }
      case CLOSE, CANCEL, TURN_INTO_INCIDENT -> ended = at;
      default -> {
        // The other steps leave no milestone of their own; the timeline has them.
      }
    }
  }

  /** The time of the step {@code action} follows; it cannot have happened earlier. */
  Instant before(RequestAction action) {
    return switch (action) {
      case FULFIL, COMPLETE_STEP -> started;
      default -> accepted == null ? reported : accepted;
    };
  }

  public Instant reported() {
    return reported;
  }

  public Instant accepted() {
    return accepted;
  }

  /** When the office said yes or no, or null. */
  public Instant decided() {
    return decided;
  }

  public Instant started() {
    return started;
  }

  /** When what still holds was done; null again after a reopening. */
  public Instant fulfilled() {
    return fulfilled;
  }

  public Instant confirmed() {
    return confirmed;
  }

  public Instant ended() {
    return ended;
  }
}
