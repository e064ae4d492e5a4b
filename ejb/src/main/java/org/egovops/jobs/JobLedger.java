package org.egovops.jobs;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.egovops.kernel.Clock;
import org.egovops.kernel.RuleBroken;
import org.egovops.recordkeeping.Author;

/**
 * Job ledger (作业台账): what the jobs themselves tell — begun, how far, skipped, ended. They run
 * without a caller, so no role is asked for; every word is taken only from the attempt that holds
 * the run, so that a node that was thought dead cannot work on beside its successor.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobLedger {

  @Inject JobRuns runs;
  @Inject Event<JobEvent> events;
  @Inject Clock clock;

  /** The server took the attempt up. */
  public void begun(Attempt attempt, long executionId, String node) {
    require(runs.beat(attempt, clock.now()), attempt);
    JobRun run = runs.hold(attempt.runId());
    run.begun(executionId, node);
    runs.add(new JobLogLine(attempt, JobText.of("job.begun", node), clock.now()));
  }

  /** Who asked for the run. */
  public Author starter(Attempt attempt) {
    return runs.get(attempt.runId()).starter();
  }

  /** The attempt enters a step. */
  public void step(Attempt attempt, String step) {
    require(runs.step(attempt, step, clock.now()), attempt);
    runs.add(new JobLogLine(attempt, JobText.of("job.step", step), clock.now()));
  }

  /**
   * How far the present step is, kept or lost together with the work of the caller's transaction.
   *
   * @param total items in all, or null where not known
   * @throws RuleBroken {@code jobs.taken-over} when another attempt holds the run: the caller's
   *     work is then rolled back
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public void progress(Attempt attempt, long done, Long total) {
    require(runs.progress(attempt, done, total, clock.now()), attempt);
  }

  /** An item is left out; noted once, even when its chunk is rolled back and tried again. */
  public void skipped(Attempt attempt, String item, JobText why) {
    runs.skip(attempt.runId(), item, why, clock.now());
  }

  /** A line for the operators. */
  public void log(Attempt attempt, JobText text) {
    runs.add(new JobLogLine(attempt, text, clock.now()));
  }

  /** The attempt came to its end; what an attempt says that lost the run is void. */
  public void ended(Attempt attempt, JobAction how, JobText why) {
    if (!runs.beat(attempt, clock.now())) {
      return;
    }
    JobRun run = runs.hold(attempt.runId());
    runs.lock(run.job()).release(run.id());
    run.end(how, why, clock.now());
    JobText said = why == null ? JobText.of("job.ended." + how.name()) : why;
    runs.add(new JobLogLine(attempt, said, clock.now()));
    if (how == JobAction.FAIL) {
      events.fire(new JobEvent.Troubled(run.id(), run.job(), clock.now(), run.state()));
    }
  }

  /**
   * A sign of life of the attempts at work on this node.
   *
   * @return those that were asked to stop
   */
  public List<Attempt> alive(Collection<Attempt> attempts) {
    return attempts.stream()
        .filter(attempt -> runs.beat(attempt, clock.now()))
        .filter(attempt -> runs.get(attempt.runId()).state() == JobState.STOPPING)
        .toList();
  }

  private static void require(boolean holds, Attempt attempt) {
    if (!holds) {
      throw new RuleBroken("jobs.taken-over", attempt.runId(), attempt.number());
    }
  }
}
