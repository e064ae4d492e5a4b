package org.egovops.servicelevel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Service level target (服务级别目标): one time promised by an agreement, for one metric and fault level
 * (SLM-09…14). The calendar is a field of every target (AMB-06). Immutable.
 */
@Embeddable
public class ServiceLevelTarget {

  @Enumerated(EnumType.STRING)
  @Column(name = "metric", nullable = false, length = 12)
  private Metric metric;

  @Enumerated(EnumType.STRING)
  @Column(name = "fault_level", nullable = false, length = 10)
  private FaultLevel faultLevel;

  @Column(name = "length_minutes", nullable = false)
  private int lengthMinutes;

  @Column(name = "calendar_id", nullable = false)
  private long calendarId;

  @Enumerated(EnumType.STRING)
  @Column(name = "clock_start", nullable = false, length = 10)
  private ClockStart clockStart;

  @Column(name = "running_states", nullable = false, length = 400)
  private RunningStates runningStates;

  protected ServiceLevelTarget() {}

  ServiceLevelTarget(
      Metric metric,
      FaultLevel faultLevel,
      int lengthMinutes,
      long calendarId,
      ClockStart clockStart,
      RunningStates runningStates) {
    this.metric = metric;
    this.faultLevel = faultLevel;
    this.lengthMinutes = lengthMinutes;
    this.calendarId = calendarId;
    this.clockStart = clockStart;
    this.runningStates = runningStates;
  }

  public Metric metric() {
    return metric;
  }

  public FaultLevel faultLevel() {
    return faultLevel;
  }

  /** Service time allowed, in minutes. */
  public int lengthMinutes() {
    return lengthMinutes;
  }

  public long calendarId() {
    return calendarId;
  }

  public ClockStart clockStart() {
    return clockStart;
  }

  public RunningStates runningStates() {
    return runningStates;
  }

  String describe() {
    return String.join(
        " ",
        faultLevel.name(),
        metric.name(),
        lengthMinutes + " min",
        "calendar " + calendarId,
        "from " + clockStart,
        runningStates.toString());
  }

  /** What a clock keeps of this target when it starts. */
  ClockTarget snapshot(long agreementId, long calendarVersionId) {
    return new ClockTarget(
        agreementId, faultLevel, lengthMinutes, calendarVersionId, clockStart, runningStates);
  }
}
