package org.egovops.servicelevel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.egovops.kernel.Record;

/** Clock pause (暂停记录): a {@link Pause} as kept with its clock. */
@Entity
@Table(name = "sl_pause")
class ClockPause extends Record {

  @ManyToOne(optional = false)
  @JoinColumn(name = "clock_id", nullable = false)
  private ServiceLevelClock clock;

  @Column(name = "paused_from", nullable = false)
  private Instant pausedFrom;

  @Column(name = "paused_until")
  private Instant pausedUntil;

  @Column(name = "wait_state", nullable = false, length = 40)
  private String state;

  @Column(name = "paused_by", length = 100)
  private String who;

  @Column(name = "reason", length = 1000)
  private String why;

  protected ClockPause() {}

  ClockPause(ServiceLevelClock clock, Pause pause) {
    this.clock = clock;
    this.pausedFrom = pause.from();
    this.pausedUntil = pause.until();
    this.state = pause.state();
    this.who = pause.who();
    this.why = pause.why();
  }

  void end(Instant at) {
    pausedUntil = at;
  }

  /** Whether it had not ended by {@code at}. */
  boolean lasts(Instant at) {
    return pausedUntil == null || pausedUntil.isAfter(at);
  }

  Instant from() {
    return pausedFrom;
  }

  Pause value() {
    return new Pause(pausedFrom, pausedUntil, state, who, why);
  }
}
