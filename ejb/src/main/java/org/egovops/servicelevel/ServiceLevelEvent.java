package org.egovops.servicelevel;

import java.time.Instant;

/**
 * What happens to the clocks of a record by themselves (时限事件). Told within the transaction that
 * notes it, so that whoever observes does its work exactly once with it.
 */
public sealed interface ServiceLevelEvent {

  /** Identity of the record. */
  long recordId();

  /** Number of the record. */
  String recordNumber();

  /**
   * Three quarters of the time are used (时限预警).
   *
   * @param metric what the clock measures
   * @param faultLevel fault level of its target
   * @param committed false when only measured, in the transition phase
   * @param dueAt when it will be due
   */
  record Warned(
      long recordId,
      String recordNumber,
      Metric metric,
      FaultLevel faultLevel,
      boolean committed,
      Instant dueAt)
      implements ServiceLevelEvent {}

  /**
   * The due time has passed (超时).
   *
   * @param metric what the clock measures
   * @param faultLevel fault level of its target
   * @param committed false when only measured, in the transition phase
   * @param dueAt when it was due
   */
  record Breached(
      long recordId,
      String recordNumber,
      Metric metric,
      FaultLevel faultLevel,
      boolean committed,
      Instant dueAt)
      implements ServiceLevelEvent {}

  /**
   * Due times changed without the record's own doing (时限变动): clocks started because the response
   * was due, or another version of a calendar holds.
   *
   * @param next the clock to attend to first, or null where none runs
   */
  record DueChanged(long recordId, String recordNumber, Due next) implements ServiceLevelEvent {}
}
