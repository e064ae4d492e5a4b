package org.egovops.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.egovops.kernel.RowOrder;
import org.egovops.servicelevel.Due;
import org.egovops.servicelevel.Metric;
import org.egovops.servicelevel.RecordClocks;

/**
 * Next due (下一时限): the earliest target still to be met, kept beside the incident so that the queue
 * sorts and counts by it, and says what is left in service time as the record does, without looking
 * at clocks.
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

  @Column(name = "next_due_seconds")
  private Long seconds;

  @Column(name = "next_due_seconds_left")
  private Long secondsLeft;

  @Column(name = "next_due_calendar")
  private Long calendarVersionId;

  protected NextDue() {}

  private NextDue(Due due) {
    this.metric = due.metric();
    this.from = due.startedAt();
    this.at = due.dueAt();
    this.paused = due.paused();
    this.seconds = due.length().toSeconds();
    this.secondsLeft = due.paused() ? due.leftPaused().toSeconds() : null;
    this.calendarVersionId = due.calendarVersionId();
  }

  /** What the record's clocks say. */
  static NextDue of(RecordClocks clocks) {
    return of(clocks.nextDue().orElse(null));
  }

  /** The clock to attend to first; null where none runs. */
  static NextDue of(Due due) {
    return due == null ? none() : new NextDue(due);
  }

  /** Nothing is due any more. */
  static NextDue none() {
    return new NextDue();
  }

  /** Due time, {@link #NOTHING_DUE} where no clock runs. */
  public Instant at() {
    return at;
  }

  /** Start of the clock; null where no clock runs. */
  public Instant from() {
    return from;
  }

  public Metric metric() {
    return metric;
  }

  public boolean paused() {
    return paused;
  }

  /** Service time from the start to the due time; null where no clock runs. */
  public Duration length() {
    return seconds == null ? null : Duration.ofSeconds(seconds);
  }

  /** Service time left in seconds while the clock stands still, else null. */
  Long secondsLeft() {
    return secondsLeft;
  }

  /** What the clock counts with; null where no clock runs. */
  Long calendarVersionId() {
    return calendarVersionId;
  }
}
