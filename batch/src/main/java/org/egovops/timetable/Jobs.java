package org.egovops.timetable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.JobExecution;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.egovops.party.Permission;

/**
 * Jobs (批处理作业): the operators' verbs over batch jobs. The only bean that talks to the job operator,
 * because the server shows a job only to the component that started it. Runs without a transaction:
 * the job repository keeps its own.
 */
@Stateless
@RolesAllowed(Permission.Names.JOB_OPERATE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Jobs {

  /**
   * Starts a job.
   *
   * @param name the job's name, verb-noun, as in {@code META-INF/batch-jobs}
   * @param parameters job parameters, read by the job's artifacts
   * @return id of the execution
   */
  public long start(String name, Map<String, String> parameters) {
    return operator().start(name, properties(parameters));
  }

  /** Asks a running execution to stop at its next checkpoint. */
  public void stop(long executionId) {
    operator().stop(executionId);
  }

  /**
   * Goes on where an execution that failed or was stopped left off.
   *
   * @return id of the new execution
   */
  public long restart(long executionId) {
    return operator().restart(executionId, new Properties());
  }

  /** One execution as it stands now. */
  public JobExecution execution(long executionId) {
    return operator().getJobExecution(executionId);
  }

  /** The latest executions of a job, newest first; empty for a job that never ran. */
  public List<JobExecution> executions(String name, int limit) {
    try {
      return operator().getJobInstances(name, 0, limit).stream()
          .flatMap(instance -> operator().getJobExecutions(instance).stream())
          .sorted(Comparator.comparingLong(JobExecution::getExecutionId).reversed())
          .limit(limit)
          .toList();
    } catch (NoSuchJobException neverRan) {
      return List.of();
    }
  }

  private static JobOperator operator() {
    return BatchRuntime.getJobOperator();
  }

  private static Properties properties(Map<String, String> parameters) {
    Properties properties = new Properties();
    properties.putAll(parameters);
    return properties;
  }
}
