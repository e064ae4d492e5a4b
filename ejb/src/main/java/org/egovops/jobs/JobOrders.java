package org.egovops.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.egovops.kernel.Clock;
import org.egovops.party.Actor;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditTrail;

/**
 * Job orders (作业委托) of other processes, in their transaction: a process that has its own job
 * starts, stops and takes up its runs here. Asks for no permission, because the door that calls it
 * has; operators use {@link JobManagement}.
 */
@ApplicationScoped
public class JobOrders {

  static final String KIND = "JOB_RUN";

  @Inject JobRuns runs;
  @Inject JobOpening opening;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Opens a run of a job.
   *
   * @throws org.egovops.kernel.RuleBroken {@code jobs.running} while another is under way
   */
  public JobCall open(String job, Map<String, String> parameters, Actor actor) {
    JobRun run = JobRun.begin(job, parameters, actor.author(), clock.now());
    opening.open(run, clock.now());
    note(JobAction.START, actor, run);
    audit(AuditAction.JOB_START, actor, run);
    return run.call();
  }

  /**
   * Takes a stopped, failed or lost run up again.
   *
   * @throws org.egovops.kernel.IllegalTransition when it ended well, or its node is alive
   */
  public JobCall reopen(long runId, Actor actor) {
    JobRun run = runs.get(runId);
    run.restart(clock.now());
    opening.take(run, clock.now());
    note(JobAction.RESTART, actor, run);
    audit(AuditAction.JOB_START, actor, run);
    return run.call();
  }

  /** Asks a run to stop at its next checkpoint, on whichever node it is. */
  public JobCall stop(long runId, Actor actor) {
    JobRun run = runs.get(runId);
    run.stop();
    note(JobAction.STOP, actor, run);
    audit(AuditAction.JOB_STOP, actor, run);
    return run.call();
  }

  /** One run as it stands; what it skipped is told by its process. */
  public JobRunRow run(long runId) {
    return JobRunRow.of(runs.get(runId), 0, clock.now());
  }

  /** Who asked for what stands in the run's own log, beside what the job says itself. */
  void note(JobAction action, Actor actor, JobRun run) {
    JobText text = JobText.of("job.asked." + action.name(), actor.displayName());
    runs.add(new JobLogLine(run.call().attempt(), text, clock.now()));
  }

  void audit(AuditAction action, Actor actor, JobRun run) {
    audit.record(
        actor
            .event(action, KIND, run.id(), run.job())
            .detail("#" + run.attempt() + " " + run.parameters())
            .after(run.state().name()));
  }
}
