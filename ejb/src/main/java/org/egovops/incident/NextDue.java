package org.egovops.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.egovops.kernel.RowOrder;
import org.egovops.servicelevel.Due;
import org.egovops.servicelevel.Metric;
import org.egovops.servicelevel.RecordClocks;

/**
 * Next due (下一时限): the earliest target still to be met, kept beside the incident so that the queue
 * sorts and counts by it without looking at clocks.
 */
@Embeddable
public class NextDue {

  /** Sorts behind everything that is due. */
  public static final Instant NOTHING_DUE = RowOrder.NEVER;

  @Column(name = "next_due_at")
  private Instant at = NOTHING_DUE;

  @Column(name = "next_due_from")
  private Instant from;

  @Enumerated(EnumType.STRING)
  @Column(name = "next_due_metric")
  private Metric metric;

  @Column(name = "next_due_paused")
  private boolean paused;

  protected NextDue() {}

  NextDue(Metric metric, Instant from, Instant at, boolean paused) {
    this.metric = metric;
    this.from = from;
    this.at = at;
    this.paused = paused;
  }

  /** What the record's clocks say. */
  static NextDue of(RecordClocks clocks) {
    return of(clocks.nextDue().orElse(null));
  }

  /** The clock to attend to first; null where none runs. */
  static NextDue of(Due due) {
    return due == null
        ? none()
        : new NextDue(due.metric(), due.startedAt(), due.dueAt(), due.paused());
  }

  /** Nothing is due any more. */
  static NextDue none() {
    return new NextDue();
  }

  /** Due time, {@link #NOTHING_DUE} where no clock runs. */
  public Instant at() {
    return at;
  }

  /** Start of the clock, for the bar; null where no clock runs. */
  public Instant from() {
    return from;
  }

  public Metric metric() {
    return metric;
  }

  public boolean paused() {
    return paused;
  }
}
