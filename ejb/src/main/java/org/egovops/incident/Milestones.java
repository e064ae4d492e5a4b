package org.egovops.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Milestones (时间节点): when each step happened first. Reports count by them: reported, responded,
 * resolved (AMB-23). Steps that may repeat keep their first time, but resolution its last.
 */
@Embeddable
public class Milestones {

  @Column(name = "reported_at")
  private Instant reported;

  @Column(name = "accepted_at")
  private Instant accepted;

  @Column(name = "responded_at")
  private Instant responded;

  @Column(name = "arrived_at")
  private Instant arrived;

  @Column(name = "agreed_at")
  private Instant agreed;

  @Column(name = "begun_at")
  private Instant begun;

  @Column(name = "resolved_at")
  private Instant resolved;

  @Column(name = "confirmed_at")
  private Instant confirmed;

  @Column(name = "archived_at")
  private Instant archived;

  @Column(name = "ended_at")
  private Instant ended;

  /** When work last went on after a wait or a reopening. */
  @Column(name = "resumed_at")
  private Instant resumed;

  protected Milestones() {}

  Milestones(Instant reported) {
    this.reported = reported;
  }

  void step(IncidentAction action, Instant at) {
    switch (action) {
      case ACCEPT -> accepted = at;
      case RESPOND -> responded = responded == null ? at : responded;
      case ARRIVE -> arrived = arrived == null ? at : arrived;
      case AGREE_SOLUTION -> agreed = at;
      case BEGIN_WORK -> begun = begun == null ? at : begun;
      case RESOLVE -> resolved = at;
      case CONFIRM -> confirmed = at;
      case RESUME -> resumed = at;
      case REOPEN -> reopen(at);
      case ARCHIVE -> archived = at;
      case CLOSE, CANCEL, TURN_INTO_REQUEST -> ended = at;
      default -> {
        // The other steps leave no milestone of their own; the timeline has them.
      }
    }
  }

  private void reopen(Instant at) {
    resolved = null;
    confirmed = null;
    resumed = at;
  }

  /** The time of the step that {@code action} follows; it cannot have happened earlier. */
  Instant before(IncidentAction action) {
    return switch (action) {
      case RESPOND -> latest(reported, resumed);
      case BEGIN_WORK -> latest(responded, agreed);
      case RESOLVE -> latest(responded, arrived, begun, resumed);
      default -> responded == null ? reported : responded;
    };
  }

  private static Instant latest(Instant... times) {
    return Stream.of(times).filter(Objects::nonNull).max(Instant::compareTo).orElse(null);
  }

  public Instant reported() {
    return reported;
  }

  public Instant accepted() {
    return accepted;
  }

  /** First logged telephone feedback by an engineer, or null (SLM-05, AMB-08). */
  public Instant responded() {
    return responded;
  }

  public Instant arrived() {
    return arrived;
  }

  public Instant agreed() {
    return agreed;
  }

  public Instant begun() {
    return begun;
  }

  /** When the repair that still holds was done; null again after a reopening. */
  public Instant resolved() {
    return resolved;
  }

  public Instant confirmed() {
    return confirmed;
  }

  public Instant archived() {
    return archived;
  }

  public Instant ended() {
    return ended;
  }
}
