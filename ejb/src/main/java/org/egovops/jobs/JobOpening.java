package org.egovops.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.egovops.kernel.RuleBroken;

/**
 * Opening of runs (作业开启) under the job's lock, for people and the timetable alike: one run of a job
 * at a time in the whole installation, and a run whose node died holds nobody up.
 */
@ApplicationScoped
class JobOpening {

  @Inject JobRuns runs;

  /**
   * Adds a new run as the one under way.
   *
   * @throws RuleBroken {@code jobs.running}
   */
  void open(JobRun run, Instant now) {
    JobLock lock = free(run.job(), null, now);
    runs.add(run);
    lock.hold(run.id());
  }

  /**
   * Makes a run that is in the books the one under way.
   *
   * @throws RuleBroken {@code jobs.running}
   */
  void take(JobRun run, Instant now) {
    free(run.job(), run.id(), now).hold(run.id());
    runs.flush();
  }

  /** Whether a run of the job is under way on a node that is alive. */
  boolean isTaken(String job, Instant now) {
    Long holder = runs.lock(job).runId();
    return holder != null && !runs.get(holder).isLost(now);
  }

  private JobLock free(String job, Long claimant, Instant now) {
    JobLock lock = runs.lock(job);
    Long holder = lock.runId();
    if (holder != null && !holder.equals(claimant)) {
      evict(runs.get(holder), now);
    }
    return lock;
  }

  private static void evict(JobRun holder, Instant now) {
    if (!holder.isLost(now)) {
      throw new RuleBroken("jobs.running", holder.job(), holder.id());
    }
    holder.end(JobAction.FAIL, JobText.of("job.lost", String.valueOf(holder.node())), now);
  }
}
