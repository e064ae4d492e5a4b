package org.egovops.servicelevel;

import java.time.Instant;

/**
 * Due shift (到期时间变化): an open clock that a proposed calendar would move.
 *
 * @param recordId identity of the record
 * @param recordNumber its number
 * @param metric what the clock measures
 * @param dueBefore when it is due now
 * @param dueAfter when it would be due
 */
public record DueShift(
    long recordId, String recordNumber, Metric metric, Instant dueBefore, Instant dueAfter) {

  static DueShift of(ServiceLevelClock moved, Instant dueBefore) {
    return new DueShift(
        moved.recordId(), moved.recordNumber(), moved.metric(), dueBefore, moved.dueAt());
  }
}
