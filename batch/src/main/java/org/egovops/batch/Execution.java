package org.egovops.batch;

import jakarta.batch.runtime.context.JobContext;
import java.util.Map;
import java.util.Properties;
import org.egovops.jobs.Attempt;
import org.egovops.jobs.JobCall;

/** Execution (作业执行): how an attempt travels through the job operator to the job's artifacts. */
public final class Execution {

  private static final String RUN = "run";
  private static final String ATTEMPT = "attempt";

  private Execution() {}

  /** The job parameters of a call. */
  static Properties properties(JobCall call) {
    Properties properties = new Properties();
    for (Map.Entry<String, String> parameter : call.parameters().entrySet()) {
      properties.setProperty(parameter.getKey(), parameter.getValue());
    }
    properties.setProperty(RUN, Long.toString(call.attempt().runId()));
    properties.setProperty(ATTEMPT, Integer.toString(call.attempt().number()));
    return properties;
  }

  /** The attempt an artifact works for; the job's XML passes both parameters on as properties. */
  public static Attempt attempt(JobContext job) {
    Properties properties = job.getProperties();
    return new Attempt(
        Long.parseLong(properties.getProperty(RUN)),
        Integer.parseInt(properties.getProperty(ATTEMPT)));
  }
}
