package org.egovops.jobs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Page;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission.Names;
import org.egovops.recordkeeping.AuditAction;

/**
 * Job management (作业管理): the books behind the operators' desk — who asked for which run, and
 * whether it may begin. The desk itself, in the batch module, hands what is opened here to the
 * server's job operator.
 */
@Stateless
@RolesAllowed(Names.JOB_OPERATE)
public class JobManagement {

  private static final int LARGEST_PAGE = 200;

  @Inject JobRuns runs;
  @Inject JobOpening opening;
  @Inject CurrentActor current;
  @Inject JobOrders orders;
  @Inject Clock clock;

  /**
   * Opens a run of a job.
   *
   * @throws RuleBroken {@code jobs.running} while another run of the job is under way
   */
  public JobCall open(String job, Map<String, String> parameters) {
    return orders.open(job, parameters, current.get());
  }

  /** Makes up for a missed run. */
  public JobCall makeUp(long runId, Map<String, String> parameters) {
    Actor actor = current.get();
    JobRun run = runs.get(runId);
    run.makeUp(actor.author(), parameters, clock.now());
    opening.take(run, clock.now());
    orders.note(JobAction.START, actor, run);
    orders.audit(AuditAction.JOB_START, actor, run);
    return run.call();
  }

  /**
   * Takes a stopped, failed or lost run up again.
   *
   * @throws org.egovops.kernel.IllegalTransition when it ended well, or its node is alive
   */
  public JobCall reopen(long runId) {
    return orders.reopen(runId, current.get());
  }

  /** Asks a run to stop at its next checkpoint, on whichever node it is. */
  public JobCall stop(long runId) {
    return orders.stop(runId, current.get());
  }

  /** Nobody wants the missed run any more. */
  public void dismiss(long runId) {
    Actor actor = current.get();
    JobRun run = runs.get(runId);
    run.dismiss(clock.now());
    orders.note(JobAction.DISMISS, actor, run);
    orders.audit(AuditAction.CHANGE, actor, run);
  }

  /** One run. */
  public JobRunRow run(long runId) {
    JobRun run = runs.get(runId);
    long skipped = runs.skipCounts(List.of(runId)).getOrDefault(runId, 0L);
    return JobRunRow.of(run, skipped, clock.now());
  }

  /** Runs, the latest first. */
  public Page<JobRunRow> runs(JobRunFilter filter, String after, int limit) {
    Instant now = clock.now();
    Page<JobRun> page = runs.page(filter, after, checked(limit));
    Map<Long, Long> skipped = runs.skipCounts(page.rows().stream().map(JobRun::id).toList());
    return new Page<>(
        page.rows().stream()
            .map(run -> JobRunRow.of(run, skipped.getOrDefault(run.id(), 0L), now))
            .toList(),
        page.next());
  }

  /** What a run left out and why, in the order it did. */
  public Page<JobSkip> skips(long runId, String after, int limit) {
    return runs.skips(runs.get(runId).id(), after, checked(limit));
  }

  /** What a run said on its way. */
  public Page<JobLogLine> log(long runId, String after, int limit) {
    return runs.log(runs.get(runId).id(), after, checked(limit));
  }

  /** How many runs are in each state; states without any are missing. */
  public Map<JobState, Long> counts() {
    return runs.counts();
  }

  private static int checked(int limit) {
    if (limit < 1 || limit > LARGEST_PAGE) {
      throw RuleBroken.at("limit", "jobs.bad-limit", LARGEST_PAGE);
    }
    return limit;
  }
}
