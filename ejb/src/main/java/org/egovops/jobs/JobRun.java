package org.egovops.jobs;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.egovops.kernel.IllegalTransition;
import org.egovops.kernel.Record;
import org.egovops.recordkeeping.Author;

/**
 * Job run (作业运行): one order to do a job with certain parameters, over all its attempts. How far it
 * is and its heartbeat are written past the version, so that they never collide with an operator.
 */
@Entity
@Table(name = "job_run")
public class JobRun extends Record {

  /** Without a heartbeat for this long the node that ran it is taken for dead. */
  static final Duration SILENCE = Duration.ofSeconds(60);

  @Column(name = "job_name", nullable = false, length = 60)
  private String job;

  @Column(name = "parameters", length = 2000)
  private String parameters;

  @Column(name = "timetable_id")
  private Long timetableId;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "starter_id")
  private Long starterId;

  @Column(name = "starter_login", nullable = false, length = 100)
  private String starterLogin;

  @Column(name = "starter_name", nullable = false, length = 100)
  private String starterName;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 20)
  private JobState state;

  @Column(name = "opened_at", nullable = false)
  private Instant openedAt;

  @Column(name = "attempt", nullable = false)
  private int attempt;

  @Column(name = "attempt_at")
  private Instant attemptAt;

  @Column(name = "node_name", length = 100)
  private String node;

  @Column(name = "execution_id")
  private Long executionId;

  @Column(name = "beat_at")
  private Instant beatAt;

  @Column(name = "step_name", length = 60)
  private String step;

  @Column(name = "step_at")
  private Instant stepAt;

  @Column(name = "done_before", nullable = false)
  private long doneBefore;

  @Column(name = "done_count", nullable = false)
  private long done;

  @Column(name = "total_count")
  private Long total;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Embedded
  @AttributeOverride(name = "code", column = @Column(name = "end_code", length = 80))
  @AttributeOverride(name = "arguments", column = @Column(name = "end_arguments", length = 1000))
  private JobText ending;

  protected JobRun() {}

  private JobRun(String job, Map<String, String> parameters, Author starter, Instant now) {
    this.job = job;
    this.parameters = JobParameters.write(parameters);
    this.openedAt = now;
    start(starter);
  }

  /** A run somebody asked for. */
  static JobRun begin(String job, Map<String, String> parameters, Author starter, Instant now) {
    JobRun run = new JobRun(job, parameters, starter, now);
    run.state = JobState.RUNNING;
    run.attempt(now);
    return run;
  }

  /** A run that should have begun at {@code dueAt}. */
  static JobRun miss(String job, Map<String, String> parameters, Instant now) {
    JobRun run = new JobRun(job, parameters, Author.SYSTEM, now);
    run.state = JobState.MISSED;
    return run;
  }

  /** Called for by the timetable; no second run can be for the same moment. */
  void dueBy(long timetable, Instant due) {
    timetableId = timetable;
    dueAt = due;
  }

  private void start(Author starter) {
    starterId = starter.personId();
    starterLogin = starter.login();
    starterName = starter.name();
  }

  private void attempt(Instant now) {
    attempt++;
    attemptAt = now;
    beatAt = now;
    node = null;
    ending = null;
    endedAt = null;
  }

  /** A missed run is made up for. */
  void makeUp(Author starter, Map<String, String> completed, Instant now) {
    state = JobLifecycle.TABLE.next(state, JobAction.START);
    parameters = JobParameters.write(completed);
    start(starter);
    attempt(now);
  }

  /**
   * Goes on from the last checkpoint.
   *
   * @throws IllegalTransition while the node that runs it is alive
   */
  void restart(Instant now) {
    if (JobState.UNDER_WAY.contains(state) && !isLost(now)) {
      throw new IllegalTransition(state, JobAction.RESTART);
    }
    state = JobLifecycle.TABLE.next(state, JobAction.RESTART);
    attempt(now);
  }

  void stop() {
    state = JobLifecycle.TABLE.next(state, JobAction.STOP);
  }

  void dismiss(Instant now) {
    state = JobLifecycle.TABLE.next(state, JobAction.DISMISS);
    endedAt = now;
  }

  /** The server took the attempt up. */
  void begun(long execution, String onNode) {
    executionId = execution;
    node = onNode;
  }

  /** The attempt came to its end. */
  void end(JobAction how, JobText why, Instant now) {
    state = JobLifecycle.TABLE.next(state, how);
    ending = why;
    endedAt = now;
  }

  /** Says why it was not even begun. */
  void explain(JobText why) {
    ending = why;
  }

  /** Whether the node that ran it has died: it is under way, yet its heartbeat has ceased. */
  public boolean isLost(Instant now) {
    return JobState.UNDER_WAY.contains(state) && beatAt.isBefore(now.minus(SILENCE));
  }

  /** What an operator can do with it now. */
  public Set<JobAction> allowed(Instant now) {
    boolean alive = JobState.UNDER_WAY.contains(state) && !isLost(now);
    Set<JobAction> allowed = EnumSet.noneOf(JobAction.class);
    JobLifecycle.TABLE.allowed(state).stream()
        .filter(action -> action != JobAction.RESTART || !alive)
        .filter(action -> action != JobAction.STOP || alive)
        .filter(action -> !JobAction.OWN.contains(action))
        .forEach(allowed::add);
    return allowed;
  }

  JobCall call() {
    return new JobCall(job, parameters(), new Attempt(id(), attempt), executionId);
  }

  /** Who asked for it; the system itself for the timetable. */
  public Author starter() {
    return new Author(starterId, starterLogin, starterName);
  }

  /** Name of the job, verb-noun. */
  public String job() {
    return job;
  }

  public Map<String, String> parameters() {
    return JobParameters.read(parameters);
  }

  /** When the timetable called for it, or null where a person did. */
  public Instant dueAt() {
    return dueAt;
  }

  public JobState state() {
    return state;
  }

  /** When it was asked for. */
  public Instant openedAt() {
    return openedAt;
  }

  /** How many times it was begun. */
  public int attempt() {
    return attempt;
  }

  /** When it was last begun. */
  public Instant attemptAt() {
    return attemptAt;
  }

  /** The server that runs or ran it, or null before it took it up. */
  public String node() {
    return node;
  }

  /** The step it is at, or null before the first. */
  public String step() {
    return step;
  }

  public Instant stepAt() {
    return stepAt;
  }

  /** Items of this step that earlier attempts had done. */
  public long doneBefore() {
    return doneBefore;
  }

  /** Items of this step that are done. */
  public long done() {
    return done;
  }

  /** Items of this step in all, or null where not known. */
  public Long total() {
    return total;
  }

  public Instant beatAt() {
    return beatAt;
  }

  public Instant endedAt() {
    return endedAt;
  }

  /** Why it failed, was missed or stopped; null otherwise. */
  public JobText ending() {
    return ending == null || ending.code() == null ? null : ending;
  }
}
