package org.egovops.batch;

import jakarta.batch.api.listener.JobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.egovops.jobs.Attempt;
import org.egovops.jobs.JobAction;
import org.egovops.jobs.JobLedger;
import org.egovops.jobs.JobText;
import org.egovops.kernel.Origin;

/**
 * Job watch (作业监听): every job's XML names it, so that the ledger hears of its beginning and end.
 */
@Dependent
@Named("jobWatch")
public class JobWatch implements JobListener {

  @Inject JobContext job;
  @Inject JobLedger ledger;
  @Inject AtWork atWork;

  @Override
  public void beforeJob() {
    Attempt attempt = Execution.attempt(job);
    Origin.enter(new Origin("run-" + attempt.runId(), null, Origin.Channel.JOB));
    ledger.begun(attempt, job.getExecutionId(), Node.name());
    atWork.enter(attempt, job.getExecutionId());
  }

  @Override
  public void afterJob() {
    Attempt attempt = Execution.attempt(job);
    try {
      ledger.ended(attempt, how(job.getBatchStatus()), why());
    } finally {
      atWork.leave(attempt);
      Origin.leave();
    }
  }

  private static JobAction how(BatchStatus status) {
    return switch (status) {
      case FAILED, ABANDONED -> JobAction.FAIL;
      case STOPPING, STOPPED -> JobAction.HALT;
      default -> JobAction.COMPLETE;
    };
  }

  private JobText why() {
    return job.getTransientUserData() instanceof Exception thrown ? JobText.of(thrown) : null;
  }
}
