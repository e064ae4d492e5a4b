package org.egovops.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovops.jobs.JobCall;
import org.egovops.jobs.JobLogLine;
import org.egovops.jobs.JobManagement;
import org.egovops.jobs.JobRunFilter;
import org.egovops.jobs.JobRunRow;
import org.egovops.jobs.JobSkip;
import org.egovops.jobs.JobState;
import org.egovops.jobs.TimetableForm;
import org.egovops.jobs.TimetableManagement;
import org.egovops.jobs.TimetableRow;
import org.egovops.kernel.Clock;
import org.egovops.kernel.NotAllowed;
import org.egovops.kernel.Page;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;

/**
 * Job desk (作业台): all an operator does with jobs. Not a business object of its own: permission
 * {@code JOB_OPERATE} is asked for by the doors it calls, the data scope by the job itself. To be
 * called from the WAR and outside a transaction.
 */
@ApplicationScoped
public class JobDesk {

  @Inject KnownJobs known;
  @Inject Operator operator;
  @Inject JobManagement runs;
  @Inject TimetableManagement timetable;
  @Inject CurrentActor current;
  @Inject Clock clock;

  /**
   * The jobs that can be started, by name.
   *
   * @throws NotAllowed {@code access.denied}
   */
  public List<KnownJob> jobs() {
    if (!current.get().may(Permission.JOB_OPERATE)) {
      throw new NotAllowed("access.denied");
    }
    return known.all().stream().filter(KnownJob::startable).toList();
  }

  /**
   * Starts a job.
   *
   * @param parameters by name; what is left blank the job fills in
   * @throws org.egovops.kernel.RuleBroken {@code jobs.unknown}, {@code jobs.running}, {@code
   *     jobs.parameter-unknown}, {@code jobs.parameter-missing} and what the job refuses
   */
  public JobRunRow start(String job, Map<String, String> parameters) {
    return submit(runs.open(job, completed(job, parameters, clock.now())));
  }

  /** Makes up for a missed run, for the moment it was due. */
  public JobRunRow makeUp(long runId) {
    JobRunRow run = runs.run(runId);
    return submit(runs.makeUp(runId, completed(run.job(), run.parameters(), run.dueAt())));
  }

  /**
   * Goes on with a stopped, failed or lost run from its last checkpoint.
   *
   * @throws org.egovops.kernel.IllegalTransition when it ended well, or its node is alive
   */
  public JobRunRow restart(long runId) {
    return submit(runs.reopen(runId));
  }

  /** Asks a run to stop at its next checkpoint; another node hears of it within seconds. */
  public JobRunRow stop(long runId) {
    JobCall call = runs.stop(runId);
    Optional.ofNullable(call.executionId()).ifPresent(operator::stop);
    return runs.run(runId);
  }

  /** Puts a missed run aside. */
  public JobRunRow dismiss(long runId) {
    runs.dismiss(runId);
    return runs.run(runId);
  }

  /** Running and past runs, the latest first. */
  public Page<JobRunRow> runs(JobRunFilter filter, String after, int limit) {
    return runs.runs(filter, after, limit);
  }

  /** One run with its progress as it stands. */
  public JobRunRow run(long runId) {
    return runs.run(runId);
  }

  /** What a run left out and why. */
  public Page<JobSkip> skips(long runId, String after, int limit) {
    return runs.skips(runId, after, limit);
  }

  /** What a run said on its way. */
  public Page<JobLogLine> log(long runId, String after, int limit) {
    return runs.log(runId, after, limit);
  }

  /** What the caller may choose from for a parameter of a job, names by value. */
  public Map<String, String> choices(String job, String parameter) {
    return known.get(job).choices(parameter, current.get());
  }

  /** The steps of a job, in their order. */
  public List<String> steps(String job) {
    return JobSteps.of(job);
  }

  /** How many runs are in each state; states without any are missing. */
  public Map<JobState, Long> counts() {
    return runs.counts();
  }

  /** When the jobs are due. */
  public List<TimetableRow> timetable() {
    return timetable.entries();
  }

  /** One entry of the timetable. */
  public TimetableRow entry(long id) {
    return timetable.entry(id);
  }

  /** Adds an entry to the timetable; its id. */
  public long schedule(TimetableForm form) {
    completed(form.getJob(), form.getParameters(), clock.now());
    return timetable.add(form);
  }

  /** Changes an entry seen at {@code version}. */
  public void reschedule(long id, long version, TimetableForm form) {
    completed(form.getJob(), form.getParameters(), clock.now());
    timetable.change(id, version, form);
  }

  /** Removes an entry seen at {@code version}. */
  public void unschedule(long id, long version) {
    timetable.remove(id, version);
  }

  private Map<String, String> completed(String job, Map<String, String> asked, Instant at) {
    return known.complete(job, asked, Optional.of(current.get()), at);
  }

  private JobRunRow submit(JobCall call) {
    operator.submit(call);
    return runs.run(call.attempt().runId());
  }
}
