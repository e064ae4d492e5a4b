package org.egovops.servicelevel;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.egovops.kernel.RuleBroken;
import org.egovops.servicelevel.calendar.ServiceHours;

/**
 * Clocks of one record (一条记录的全部时钟). The record's own process tells what happened — reported,
 * responded, arrived, resolved, reopened, waiting — and the clocks start, stand still and stop
 * accordingly (SLM-05…07, AMB-07, AMB-08, AMB-21). Clocks counted from the response start at the
 * earlier of the logged response and the response due time, so that not logging gains nothing.
 * Times may lie in the past; what follows from them is found anew.
 */
public final class RecordClocks {

  /** Wait state under which receipts show the time between a resolution and its reopening. */
  public static final String RESOLVED = "RESOLVED";

  private final TargetBook book;
  private final Subject subject;
  private final Consumer<ServiceLevelClock> adding;
  private final Map<Metric, ServiceLevelClock> clocks = new EnumMap<>(Metric.class);

  RecordClocks(
      TargetBook book,
      Subject subject,
      Collection<ServiceLevelClock> present,
      Consumer<ServiceLevelClock> adding) {
    this.book = book;
    this.subject = subject;
    this.adding = adding;
    present.forEach(clock -> clocks.put(clock.metric(), clock));
  }

  /** The customer reported: starts what counts from the report. */
  void report(long agreementId, FaultLevel level, Instant at) {
    startMissing(agreementId, level, ClockStart.REPORT, at);
  }

  /**
   * An engineer spoke with the customer: stops the response and starts what counts from it. A
   * second call changes nothing unless it happened before the first.
   */
  public void respond(Instant at) {
    find(Metric.RESPONSE)
        .filter(clock -> clock.stoppedAt() == null || at.isBefore(clock.stoppedAt()))
        .filter(RecordClocks::isJudged)
        .ifPresent(clock -> clock.stop(at, hours(clock)));
    startFollowing(at);
  }

  /** An engineer arrived on site; only the first arrival counts. */
  public void arrive(Instant at) {
    startFollowing(at);
    running(Metric.ON_SITE).ifPresent(clock -> clock.stop(at, hours(clock)));
  }

  /**
   * The repair is complete. A clock whose need ended with it — no arrival on site was necessary —
   * is not judged unless its time was over already.
   */
  public void resolve(Instant at) {
    startFollowing(at);
    running(Metric.RESOLUTION).ifPresent(clock -> clock.stop(at, hours(clock)));
    running().forEach(clock -> clock.waive(at, hours(clock)));
  }

  /** The customer did not accept: the repair goes on, the time in between does not count. */
  public void reopen(Step step) {
    clocks.values().stream()
        .filter(RecordClocks::reopens)
        .forEach(clock -> clock.reopen(step, hours(clock)));
  }

  /** The record was cancelled: nothing is judged any more. */
  public void cancel(Instant at) {
    running().forEach(clock -> clock.cancel(at, hours(clock)));
  }

  /** The record came into a state; each clock counts or stands still as its target says. */
  public void enter(String state, Step step) {
    for (ServiceLevelClock clock : running()) {
      if (clock.target().runningStates().include(state)) {
        clock.resume(step.at(), hours(clock));
      } else {
        clock.pause(state, step, hours(clock));
      }
    }
  }

  /**
   * Another time was agreed with the customer (INC-27); the target stays as it was.
   *
   * @param agreedWith name of the customer's person who agreed
   * @throws RuleBroken {@code servicelevel.extension-without-clock} when this clock does not run,
   *     {@code servicelevel.extension-past} when the agreed time is not after {@code step}
   */
  public void extend(Metric metric, Instant dueAt, String agreedWith, Step step) {
    ServiceLevelClock clock =
        running(metric)
            .orElseThrow(
                () -> RuleBroken.at("metric", "servicelevel.extension-without-clock", metric));
    if (!dueAt.isAfter(step.at())) {
      throw RuleBroken.at("agreedAt", "servicelevel.extension-past", dueAt);
    }
    clock.extend(new Extension(dueAt, agreedWith, step), hours(clock));
  }

  /**
   * Fault level, contract or service item may have changed: running clocks are measured against the
   * new target from their start on, and keep the former. Stopped ones stay as they were judged, and
   * where the same agreement holds as before, its revision stays the one that was promised.
   */
  public void retarget(Subject changed, FaultLevel level, Step step) {
    long holding = book.agreement(changed.contractId(), changed.serviceItem());
    for (ServiceLevelClock clock : running()) {
      ClockTarget present = clock.target();
      long agreement = promised(holding, present);
      if (agreement != present.agreementId() || level != present.faultLevel()) {
        retarget(clock, agreement, level, step);
      }
    }
    find(Metric.RESPONSE)
        .ifPresent(
            response -> restart(response, promised(holding, response.target()), level, step.at()));
  }

  private void retarget(ServiceLevelClock clock, long agreement, FaultLevel level, Step step) {
    book.target(agreement, level, clock.metric())
        .ifPresentOrElse(
            target -> clock.retarget(target, step, book.hours(target.calendarVersionId())),
            () -> clock.waive(step.at(), hours(clock)));
  }

  private long promised(long holding, ClockTarget present) {
    return book.sameAgreement(holding, present.agreementId()) ? present.agreementId() : holding;
  }

  /** Starts what the new target promises in addition, and moves what starts differently by it. */
  private void restart(
      ServiceLevelClock response, long agreementId, FaultLevel level, Instant now) {
    startMissing(agreementId, level, ClockStart.REPORT, response.startedAt());
    if (response.stoppedAt() != null || response.dueAt().isBefore(now)) {
      startMissing(agreementId, level, ClockStart.RESPONSE, responseBy(response, now));
    }
    follow();
  }

  /** Another version of a calendar holds: running clocks that count with it are found anew. */
  void recalculate(long formerVersionId, long versionId, Step step) {
    running().stream()
        .filter(clock -> clock.target().calendarVersionId() == formerVersionId)
        .forEach(
            clock ->
                clock.retarget(
                    clock.target().withCalendar(versionId), step, book.hours(versionId)));
    follow();
  }

  /**
   * Nothing that lies before {@code now} is announced: the record comes from another system and its
   * past is told already.
   */
  public void silence(Instant now) {
    clocks.values().forEach(clock -> clock.silence(now));
  }

  /**
   * Starts what counts from the response, once that is known at {@code at}: logged, or due and not
   * logged.
   */
  void startFollowing(Instant at) {
    ServiceLevelClock response = clocks.get(Metric.RESPONSE);
    if (response == null || !isJudged(response)) {
      return;
    }
    ClockTarget promised = response.target();
    startMissing(
        promised.agreementId(),
        promised.faultLevel(),
        ClockStart.RESPONSE,
        responseBy(response, at));
    follow();
  }

  private void startMissing(long agreementId, FaultLevel level, ClockStart rule, Instant at) {
    for (Metric metric : Metric.values()) {
      if (!clocks.containsKey(metric)) {
        book.target(agreementId, level, metric)
            .filter(target -> target.clockStart() == rule)
            .ifPresent(target -> start(metric, target, at));
      }
    }
  }

  /** Moves the other clocks to where report and response now stand. */
  private void follow() {
    find(Metric.RESPONSE)
        .filter(RecordClocks::isJudged)
        .ifPresent(
            response ->
                clocks.values().stream()
                    .filter(clock -> clock != response)
                    .forEach(clock -> clock.moveStart(startOf(clock, response), hours(clock))));
  }

  private static Instant startOf(ServiceLevelClock clock, ServiceLevelClock response) {
    return clock.target().clockStart() == ClockStart.REPORT
        ? response.startedAt()
        : responseBy(response, clock.startedAt());
  }

  /** The earlier of response and response due time; {@code at} where it is neither yet. */
  private static Instant responseBy(ServiceLevelClock response, Instant at) {
    Instant logged = response.stoppedAt();
    Instant known = logged == null ? at : logged;
    return known.isBefore(response.dueAt()) ? known : response.dueAt();
  }

  private void start(Metric metric, ClockTarget target, Instant at) {
    ServiceHours hours = book.hours(target.calendarVersionId());
    ServiceLevelClock clock = new ServiceLevelClock(subject, metric, target, at, hours);
    clocks.put(metric, clock);
    adding.accept(clock);
  }

  private static boolean isJudged(ServiceLevelClock clock) {
    return clock.outcome() != Outcome.CANCELLED && clock.outcome() != Outcome.NOT_NEEDED;
  }

  private static boolean reopens(ServiceLevelClock clock) {
    boolean resolution = clock.metric() == Metric.RESOLUTION && isJudged(clock);
    return clock.stoppedAt() != null && (resolution || clock.outcome() == Outcome.NOT_NEEDED);
  }

  /** The clock to attend to first: running before paused, then the earliest due time. */
  public Optional<Due> nextDue() {
    return running().stream()
        .map(this::due)
        .min(Comparator.comparing(Due::paused).thenComparing(Due::dueAt));
  }

  private Due due(ServiceLevelClock clock) {
    ServiceHours hours = hours(clock);
    boolean agreed = clock.extension() != null;
    Instant due = agreed ? clock.extension().dueAt() : clock.dueAt();
    Instant paused = clock.pausedAt();
    return new Due(
        clock.metric(),
        clock.startedAt(),
        due,
        agreed ? hours.between(clock.startedAt(), due) : clock.target().length(),
        clock.target().calendarVersionId(),
        paused == null ? null : hours.between(paused, due));
  }

  long recordId() {
    return subject.recordId();
  }

  /** Due times by the targets. */
  Map<Metric, Instant> dueTimes() {
    Map<Metric, Instant> due = new EnumMap<>(Metric.class);
    clocks.forEach((metric, clock) -> due.put(metric, clock.dueAt()));
    return due;
  }

  String recordNumber() {
    return subject.recordNumber();
  }

  /** The clocks that have started, in the order of their metrics. */
  public Collection<ServiceLevelClock> all() {
    return Collections.unmodifiableCollection(clocks.values());
  }

  /** One clock; empty before it has started. */
  public Optional<ServiceLevelClock> find(Metric metric) {
    return Optional.ofNullable(clocks.get(metric));
  }

  /** Each clock with every second accounted for until its stop or {@code now}. */
  public List<ClockReceipt> receipts(Instant now) {
    return clocks.values().stream()
        .map(clock -> ClockReceipt.of(clock, hours(clock), now))
        .toList();
  }

  private List<ServiceLevelClock> running() {
    Predicate<ServiceLevelClock> runs = clock -> clock.stoppedAt() == null;
    return clocks.values().stream().filter(runs).toList();
  }

  private Optional<ServiceLevelClock> running(Metric metric) {
    return find(metric).filter(clock -> clock.stoppedAt() == null);
  }

  private ServiceHours hours(ServiceLevelClock clock) {
    return book.hours(clock.target().calendarVersionId());
  }
}
