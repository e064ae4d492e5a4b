package org.egovops.servicelevel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.egovops.kernel.OneLine;

/**
 * Calculation form (时限计算): a calendar and a length, or a target of an agreement; a start, perhaps a
 * stop, and pauses.
 */
public class CalculationForm implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Code of a calendar; with {@link #lengthMinutes}. */
  @Size(max = 20)
  @OneLine
  private String calendar;

  /** Service time allowed, in minutes; with {@link #calendar}. */
  @Min(1)
  @Max(TargetForm.LONGEST_MINUTES)
  private Integer lengthMinutes;

  /** Code of an agreement; with {@link #faultLevel} and {@link #metric}. */
  @Size(max = 20)
  @OneLine
  private String agreement;

  private FaultLevel faultLevel;
  private Metric metric;

  @NotNull private Instant start;

  /** When the clock stopped; null while it runs. */
  private Instant stop;

  @NotNull
  @Size(max = 200)
  private List<@NotNull @Valid PauseForm> pauses = new ArrayList<>();

  public String getCalendar() {
    return calendar;
  }

  public void setCalendar(String calendar) {
    this.calendar = calendar;
  }

  public Integer getLengthMinutes() {
    return lengthMinutes;
  }

  public void setLengthMinutes(Integer lengthMinutes) {
    this.lengthMinutes = lengthMinutes;
  }

  public String getAgreement() {
    return agreement;
  }

  public void setAgreement(String agreement) {
    this.agreement = agreement;
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

  public Instant getStart() {
    return start;
  }

  public void setStart(Instant start) {
    this.start = start;
  }

  public Instant getStop() {
    return stop;
  }

  public void setStop(Instant stop) {
    this.stop = stop;
  }

  public List<PauseForm> getPauses() {
    return pauses;
  }

  public void setPauses(List<PauseForm> pauses) {
    this.pauses = pauses;
  }

  /** Pause (暂停) of a calculation. */
  public static class PauseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull private Instant from;

    /** When it ended; null while it lasts. */
    private Instant until;

    public Instant getFrom() {
      return from;
    }

    public void setFrom(Instant from) {
      this.from = from;
    }

    public Instant getUntil() {
      return until;
    }

    public void setUntil(Instant until) {
      this.until = until;
    }
  }
}
