package org.egovops.jobs;

import static org.egovops.jobs.JobAction.COMPLETE;
import static org.egovops.jobs.JobAction.DISMISS;
import static org.egovops.jobs.JobAction.FAIL;
import static org.egovops.jobs.JobAction.HALT;
import static org.egovops.jobs.JobAction.RESTART;
import static org.egovops.jobs.JobAction.START;
import static org.egovops.jobs.JobAction.STOP;
import static org.egovops.jobs.JobState.COMPLETED;
import static org.egovops.jobs.JobState.DISMISSED;
import static org.egovops.jobs.JobState.FAILED;
import static org.egovops.jobs.JobState.MISSED;
import static org.egovops.jobs.JobState.RUNNING;
import static org.egovops.jobs.JobState.STOPPED;
import static org.egovops.jobs.JobState.STOPPING;
import static org.egovops.jobs.JobState.UNDER_WAY;

import java.util.Set;
import org.egovops.kernel.Lifecycle;

/**
 * The run's transition table (作业生命周期). A run under way can be restarted only where its heartbeat
 * has ceased; the record itself sees to that.
 */
public final class JobLifecycle {

  /** The table. */
  public static final Lifecycle<JobState, JobAction> TABLE =
      Lifecycle.of(JobState.class, JobAction.class)
          .on(MISSED, START, RUNNING)
          .on(MISSED, DISMISS, DISMISSED)
          .on(RUNNING, STOP, STOPPING)
          .on(Set.of(STOPPED, FAILED), RESTART, RUNNING)
          .on(UNDER_WAY, RESTART, RUNNING)
          .on(UNDER_WAY, COMPLETE, COMPLETED)
          .on(UNDER_WAY, FAIL, FAILED)
          .on(UNDER_WAY, HALT, STOPPED)
          .build();

  private JobLifecycle() {}
}
