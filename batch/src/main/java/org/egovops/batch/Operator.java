package org.egovops.batch;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobExecutionAlreadyCompleteException;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.egovops.jobs.JobAction;
import org.egovops.jobs.JobCall;
import org.egovops.jobs.JobLedger;
import org.egovops.jobs.JobText;

/**
 * Operator (作业操作员): hands calls to the server's job operator and tells the ledger what it answers.
 * Only ever used on threads of the WAR and outside a transaction.
 */
@ApplicationScoped
class Operator {

  private static final Logger LOG = Logger.getLogger(Operator.class.getName());

  @Inject JobLedger ledger;

  /** Starts a run, or takes it up again where an execution of it is known. */
  void submit(JobCall call) {
    try {
      if (call.executionId() == null) {
        start(call);
      } else {
        restart(call);
      }
    } catch (BatchRuntimeException refused) {
      LOG.log(Level.WARNING, refused, () -> "Job " + call.job() + " was not accepted");
      ledger.ended(
          call.attempt(), JobAction.FAIL, JobText.of("job.not-started", refused.getMessage()));
    }
  }

  private static void start(JobCall call) {
    operator().start(call.job(), Execution.properties(call));
  }

  private void restart(JobCall call) {
    Properties properties = Execution.properties(call);
    try {
      operator().restart(call.executionId(), properties);
    } catch (NoSuchJobExecutionException forgotten) {
      // The repository was emptied or belongs to another installation. A job's steps know what they
      // have done, so beginning anew does no harm.
      LOG.log(Level.INFO, "No checkpoint of execution {0} is left", call.executionId());
      start(call);
    } catch (JobExecutionAlreadyCompleteException completed) {
      LOG.log(Level.INFO, "Execution {0} had come to its end", call.executionId());
      ledger.ended(call.attempt(), JobAction.COMPLETE, null);
    }
  }

  /** Stops an execution at its next checkpoint, if it is on this node. */
  void stop(Long executionId) {
    try {
      operator().stop(executionId);
    } catch (JobExecutionNotRunningException | NoSuchJobExecutionException elsewhere) {
      LOG.log(Level.FINE, "Not stopped here", elsewhere);
    }
  }

  private static JobOperator operator() {
    return BatchRuntime.getJobOperator();
  }
}
