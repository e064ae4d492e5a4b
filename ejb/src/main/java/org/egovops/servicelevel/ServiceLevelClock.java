package org.egovops.servicelevel;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.egovops.kernel.Record;
import org.egovops.servicelevel.calendar.ServiceHours;

/**
 * Service level clock (服务级别时钟): one metric of one record — against what target it runs, since when,
 * how it stands. Starts, stands still in wait states, and stops once; due time and outcome follow
 * from that through {@link Stopwatch}. Changed only through {@link RecordClocks}.
 */
@Entity
@Table(name = "sl_clock")
public class ServiceLevelClock extends Record {

  @Column(name = "record_id", nullable = false)
  private long recordId;

  @Column(name = "record_number", nullable = false, length = 40)
  private String recordNumber;

  @Enumerated(EnumType.STRING)
  @Column(name = "metric", nullable = false, length = 12)
  private Metric metric;

  @Embedded private ClockTarget target;

  @Column(name = "committed", nullable = false)
  private boolean committed;

  @Column(name = "started_at", nullable = false)
  private Instant startedAt;

  @Column(name = "stopped_at")
  private Instant stoppedAt;

  @Column(name = "paused_at")
  private Instant pausedAt;

  @Column(name = "had_pauses", nullable = false)
  private boolean hadPauses;

  @Column(name = "had_targets", nullable = false)
  private boolean hadTargets;

  @Embedded private ClockMoments moments = new ClockMoments();

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome", nullable = false, length = 12)
  private Outcome outcome;

  @Column(name = "consumed_millis")
  private Long consumedMillis;

  @Embedded private Extension extension;

  @Enumerated(EnumType.STRING)
  @Column(name = "agreed_outcome", length = 12)
  private Outcome agreedOutcome;

  @OneToMany(mappedBy = "clock", cascade = CascadeType.PERSIST, orphanRemoval = true)
  @OrderBy("pausedFrom")
  private List<ClockPause> pauses = new ArrayList<>();

  @OneToMany(mappedBy = "clock", cascade = CascadeType.PERSIST)
  @OrderBy("changedAt")
  private List<ClockRetarget> formerTargets = new ArrayList<>();

  protected ServiceLevelClock() {}

  ServiceLevelClock(
      Subject subject, Metric metric, ClockTarget target, Instant start, ServiceHours hours) {
    this.recordId = subject.recordId();
    this.recordNumber = subject.recordNumber();
    this.committed = subject.committed();
    this.metric = metric;
    this.target = target;
    this.startedAt = second(start);
    judge(hours);
  }

  /** Ends at {@code at}; what was noted for later is void. */
  void stop(Instant at, ServiceHours hours) {
    end(at);
    judge(hours);
  }

  /** The need ended: no judgement where the time was not over yet. */
  void waive(Instant at, ServiceHours hours) {
    stop(at, hours);
    if (outcome == Outcome.MET) {
      outcome = Outcome.NOT_NEEDED;
      agreedOutcome = null;
    }
  }

  /** The record was cancelled: no judgement at all. */
  void cancel(Instant at, ServiceHours hours) {
    stop(at, hours);
    outcome = Outcome.CANCELLED;
    agreedOutcome = null;
    moments.close();
  }

  /** Stands still from now on, unless it has stopped. */
  void pause(String state, Step step, ServiceHours hours) {
    if (pausedAt != null) {
      resume(step.at(), hours);
    }
    Instant from = afterLastPause(step.at());
    add(new Pause(from, null, state, step.who(), step.why()));
    pausedAt = from;
    judge(hours);
  }

  /** Goes on after a pause. */
  void resume(Instant at, ServiceHours hours) {
    if (pausedAt == null) {
      return;
    }
    Instant until = second(at);
    lastPause().end(until.isBefore(pausedAt) ? pausedAt : until);
    pausedAt = null;
    judge(hours);
  }

  /** Goes on after it had stopped; the time between does not count. */
  void reopen(Step step, ServiceHours hours) {
    Instant at = second(step.at());
    Instant until = at.isBefore(stoppedAt) ? stoppedAt : at;
    add(new Pause(stoppedAt, until, RecordClocks.RESOLVED, step.who(), step.why()));
    stoppedAt = null;
    judge(hours);
  }

  /** It turns out to have started at another time, which cannot be after its stop. */
  void moveStart(Instant begun, ServiceHours hours) {
    Instant at = second(begun);
    Instant start = stoppedAt != null && stoppedAt.isBefore(at) ? stoppedAt : at;
    if (startedAt.equals(start) || outcome == Outcome.CANCELLED) {
      return;
    }
    startedAt = start;
    boolean waived = outcome == Outcome.NOT_NEEDED;
    judge(hours);
    if (waived) {
      waive(stoppedAt, hours);
    }
  }

  /** From its start on it is measured against another target; the former is kept if it differs. */
  void retarget(ClockTarget next, Step step, ServiceHours hours) {
    ClockRetarget former = new ClockRetarget(this, step);
    target = next;
    judge(hours);
    if (!former.dueAt().equals(dueAt())) {
      formerTargets.add(former);
      hadTargets = true;
    }
  }

  /** Another time was agreed with the customer, beside the target. */
  void extend(Extension agreed, ServiceHours hours) {
    extension = agreed;
    judge(hours);
  }

  /** What happened by {@code now} is not announced any more: it comes from another system. */
  void silence(Instant now) {
    Moment past = momentAt(now);
    if (past != Moment.NONE) {
      note(past, now);
    }
  }

  /** What has to be announced at {@code now}. */
  Moment momentAt(Instant now) {
    return moments.at(now, halt(), stoppedAt != null);
  }

  /** Notes that a moment is announced. */
  void note(Moment moment, Instant now) {
    moments.note(moment, now, halt());
    outcome = moment == Moment.BREACH ? Outcome.BREACHED : outcome;
  }

  /** The clock as a value. */
  public Stopwatch stopwatch(ServiceHours hours) {
    return new Stopwatch(hours, target.length(), startedAt, stoppedAt, pauses());
  }

  private void end(Instant at) {
    Instant given = second(at);
    Instant stop = given.isBefore(startedAt) ? startedAt : given;
    if (hadPauses) {
      pauses.removeIf(pause -> !pause.from().isBefore(stop));
      pauses.stream().filter(pause -> pause.lasts(stop)).forEach(pause -> pause.end(stop));
    }
    stoppedAt = stop;
    pausedAt = null;
  }

  /** Finds anew all that follows from start, stop, pauses and target. */
  private void judge(ServiceHours hours) {
    Stopwatch watch = stopwatch(hours);
    if (stoppedAt == null) {
      moments.move(watch.warnAt(), watch.due(), pausedAt);
      outcome = moments.isBreachNoted() ? Outcome.BREACHED : watch.outcome(startedAt);
      consumedMillis = null;
    } else {
      moments.settle(watch.warnAt(), watch.due(), stoppedAt);
      outcome = watch.outcome(stoppedAt);
      consumedMillis = watch.consumed(stoppedAt).toMillis();
    }
    agreedOutcome = judgeAgreed();
  }

  private Outcome judgeAgreed() {
    if (extension == null || extension.dueAt() == null || stoppedAt == null) {
      return null;
    }
    return stoppedAt.isAfter(extension.dueAt()) ? Outcome.BREACHED : Outcome.MET;
  }

  /** When it stopped or was paused: moments from then on are not reached. */
  private Instant halt() {
    return stoppedAt != null ? stoppedAt : pausedAt;
  }

  private void add(Pause pause) {
    hadPauses = true;
    pauses.add(new ClockPause(this, pause));
  }

  private ClockPause lastPause() {
    return pauses.get(pauses.size() - 1);
  }

  private Instant afterLastPause(Instant at) {
    Instant earliest = hadPauses ? lastPause().value().until() : startedAt;
    Instant given = second(at);
    return given.isBefore(earliest) ? earliest : given;
  }

  /** Clocks are read to the second, so they are kept to the second: what is shown adds up. */
  private static Instant second(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS);
  }

  public long recordId() {
    return recordId;
  }

  public String recordNumber() {
    return recordNumber;
  }

  public Metric metric() {
    return metric;
  }

  /** What it is measured against. */
  public ClockTarget target() {
    return target;
  }

  /** Targets it was measured against before, oldest first. */
  public List<ClockRetarget> formerTargets() {
    return hadTargets ? Collections.unmodifiableList(formerTargets) : List.of();
  }

  /** False in the transition phase: measured, not counted (PRJ-11). */
  public boolean committed() {
    return committed;
  }

  public Instant startedAt() {
    return startedAt;
  }

  /** When it stopped, or null while it runs or stands still. */
  public Instant stoppedAt() {
    return stoppedAt;
  }

  /** Since when it stands still, or null. */
  public Instant pausedAt() {
    return pausedAt;
  }

  /** When three quarters of the time are used. */
  public Instant warnAt() {
    return moments.warnAt();
  }

  /** Due time by the target; while it stands still, the earliest it can still be. */
  public Instant dueAt() {
    return moments.dueAt();
  }

  /** When the warning was announced, or null. */
  public Instant warnedAt() {
    return moments.warnedAt();
  }

  /** When the breach was announced, or null; a stop entered later may still prove it was met. */
  public Instant breachedAt() {
    return moments.breachedAt();
  }

  Instant nextCheckAt() {
    return moments.nextCheckAt();
  }

  /** Result by the original target. */
  public Outcome outcome() {
    return outcome;
  }

  /** Result by the agreed time; null where none was agreed or the clock has not stopped. */
  public Outcome agreedOutcome() {
    return agreedOutcome;
  }

  /** Time agreed beside the target, or null. */
  public Extension extension() {
    return extension == null || extension.dueAt() == null ? null : extension;
  }

  /** Service time used when it stopped, or null. */
  public Duration consumed() {
    return consumedMillis == null ? null : Duration.ofMillis(consumedMillis);
  }

  /** When it stood still, in order. */
  public List<Pause> pauses() {
    return hadPauses ? pauses.stream().map(ClockPause::value).toList() : List.of();
  }
}
