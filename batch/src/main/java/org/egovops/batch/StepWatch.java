package org.egovops.batch;

import jakarta.batch.api.listener.StepListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.egovops.jobs.JobLedger;

/** Step watch (步骤监听): every step's XML names it; it tells the ledger where the job is. */
@Dependent
@Named("stepWatch")
public class StepWatch implements StepListener {

  private static final Logger LOG = Logger.getLogger(StepWatch.class.getName());

  @Inject JobContext job;
  @Inject StepContext step;
  @Inject JobLedger ledger;

  @Override
  public void beforeStep() {
    ledger.step(Execution.attempt(job), step.getStepName());
  }

  /** Keeps what a step failed of for the job's end, which cannot see it. */
  @Override
  public void afterStep() {
    if (step.getException() != null) {
      LOG.log(Level.WARNING, step.getException(), () -> job.getJobName() + ": step failed");
      job.setTransientUserData(step.getException());
    }
  }
}
