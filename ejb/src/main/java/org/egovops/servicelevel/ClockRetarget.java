package org.egovops.servicelevel;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.egovops.kernel.Record;

/**
 * Clock retarget (目标变更记录): what a clock was measured against before its fault level, agreement or
 * calendar changed, and how it stood then; a breach of the former target stays visible here.
 */
@Entity
@Table(name = "sl_retarget")
public class ClockRetarget extends Record {

  @ManyToOne(optional = false)
  @JoinColumn(name = "clock_id", nullable = false)
  private ServiceLevelClock clock;

  @Embedded private ClockTarget target;

  @Column(name = "due_at", nullable = false)
  private Instant dueAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome", nullable = false, length = 12)
  private Outcome outcome;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "changed_by", nullable = false, length = 100)
  private String changedBy;

  @Column(name = "reason", length = 1000)
  private String reason;

  protected ClockRetarget() {}

  ClockRetarget(ServiceLevelClock clock, Step step) {
    this.clock = clock;
    this.target = clock.target();
    this.dueAt = clock.dueAt();
    this.outcome = clock.outcome();
    this.changedAt = step.at();
    this.changedBy = step.who();
    this.reason = step.why();
  }

  /** The former target. */
  public ClockTarget target() {
    return target;
  }

  /** Due time by the former target. */
  public Instant dueAt() {
    return dueAt;
  }

  /** How the clock stood by the former target when it was changed. */
  public Outcome outcome() {
    return outcome;
  }

  public Instant changedAt() {
    return changedAt;
  }

  public String changedBy() {
    return changedBy;
  }

  public String reason() {
    return reason;
  }
}
