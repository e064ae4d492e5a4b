package org.egovops.servicelevel;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Target form (服务级别目标登记). */
public class TargetForm implements Serializable {

  private static final long serialVersionUID = 1L;
  static final int LONGEST_MINUTES = 527_040;

  @NotNull private FaultLevel faultLevel;
  @NotNull private Metric metric;

  /** Service time allowed, in minutes; at most a year. */
  @NotNull
  @Min(1)
  @Max(LONGEST_MINUTES)
  private Integer lengthMinutes;

  /** Code of the calendar. */
  @NotBlank private String calendar;

  @NotNull private ClockStart clockStart = ClockStart.RESPONSE;

  /** States in which the clock counts, or {@code *} and those in which it does not. */
  @NotBlank
  @Size(max = 400)
  private String runningStates =
      RunningStates.allBut("WAIT_CUSTOMER", "WAIT_SUPPLIER", "WAIT_CHANGE").toString();

  /** The form as it would have been filled for this target. */
  static TargetForm of(ServiceLevelTarget target, String calendarCode) {
    TargetForm form = new TargetForm();
    form.faultLevel = target.faultLevel();
    form.metric = target.metric();
    form.lengthMinutes = target.lengthMinutes();
    form.calendar = calendarCode;
    form.clockStart = target.clockStart();
    form.runningStates = target.runningStates().toString();
    return form;
  }

  public FaultLevel getFaultLevel() {
    return faultLevel;
  }

  public void setFaultLevel(FaultLevel faultLevel) {
    this.faultLevel = faultLevel;
  }

  public Metric getMetric() {
    return metric;
  }

  public void setMetric(Metric metric) {
    this.metric = metric;
  }

  public Integer getLengthMinutes() {
    return lengthMinutes;
  }

  public void setLengthMinutes(Integer lengthMinutes) {
    this.lengthMinutes = lengthMinutes;
  }

  public String getCalendar() {
    return calendar;
  }

  public void setCalendar(String calendar) {
    this.calendar = calendar;
  }

  public ClockStart getClockStart() {
    return clockStart;
  }

  public void setClockStart(ClockStart clockStart) {
    this.clockStart = clockStart;
  }

  public String getRunningStates() {
    return runningStates;
  }

  public void setRunningStates(String runningStates) {
    this.runningStates = runningStates;
  }
}
