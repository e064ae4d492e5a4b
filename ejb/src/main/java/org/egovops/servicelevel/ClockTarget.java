package org.egovops.servicelevel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;

/**
 * Clock target (计时依据): what a clock was promised against, copied from the agreement when it
 * started, so that later changes of agreement or calendar leave its judgement explainable.
 * Immutable.
 */
@Embeddable
public class ClockTarget {

  @Column(name = "agreement_id", nullable = false)
  private long agreementId;

  @Enumerated(EnumType.STRING)
  @Column(name = "fault_level", nullable = false, length = 10)
  private FaultLevel faultLevel;

  @Column(name = "length_minutes", nullable = false)
  private int lengthMinutes;

  @Column(name = "calendar_version_id", nullable = false)
  private long calendarVersionId;

  @Enumerated(EnumType.STRING)
  @Column(name = "clock_start", nullable = false, length = 10)
  private ClockStart clockStart;

  @Column(name = "running_states", nullable = false, length = 400)
  private RunningStates runningStates;

  protected ClockTarget() {}

  ClockTarget(
      long agreementId,
      FaultLevel faultLevel,
      int lengthMinutes,
      long calendarVersionId,
      ClockStart clockStart,
      RunningStates runningStates) {
    this.agreementId = agreementId;
    this.faultLevel = faultLevel;
    this.lengthMinutes = lengthMinutes;
    this.calendarVersionId = calendarVersionId;
    this.clockStart = clockStart;
    this.runningStates = runningStates;
  }

  /** Id of the agreement's revision. */
  public long agreementId() {
    return agreementId;
  }

  public FaultLevel faultLevel() {
    return faultLevel;
  }

  /** Service time allowed. */
  public Duration length() {
    return Duration.ofMinutes(lengthMinutes);
  }

  /** Id of the calendar's version. */
  public long calendarVersionId() {
    return calendarVersionId;
  }

  public ClockStart clockStart() {
    return clockStart;
  }

  public RunningStates runningStates() {
    return runningStates;
  }

  /** The same promise counted with another version of the calendar. */
  ClockTarget withCalendar(long versionId) {
    return new ClockTarget(
        agreementId, faultLevel, lengthMinutes, versionId, clockStart, runningStates);
  }
}
