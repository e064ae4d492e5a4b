package org.egovops.jobs;

import java.time.Instant;

/** What other processes may hear of the night shift (作业领域事件). */
public sealed interface JobEvent {

  long runId();

  String job();

  Instant at();

  /**
   * A run failed or was missed and waits for an operator.
   *
   * @param state FAILED or MISSED
   */
  record Troubled(long runId, String job, Instant at, JobState state) implements JobEvent {}
}
