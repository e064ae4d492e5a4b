package org.egovops.jobs;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.egovops.kernel.OneLine;

/** Timetable form (调度项登记). */
public class TimetableForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @NotBlank
  @Size(max = 60)
  @OneLine
  private String job;

  @NotNull private TimetableKind kind = TimetableKind.WORKING_DAY_OF_MONTH;

  /** Time of day in Shanghai, HH:mm. */
  @NotNull
  @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]")
  private String time = "06:00";

  /** Which working day of the month; not used by daily rules. */
  @NotNull
  @Min(1)
  @Max(15)
  private Integer day = 1;

  private Map<String, String> parameters = new LinkedHashMap<>();

  private boolean active = true;

  /** The form as it would have been filled for this entry. */
  public static TimetableForm of(TimetableRow entry) {
    TimetableForm form = new TimetableForm();
    form.job = entry.job();
    form.kind = entry.kind();
    form.time = entry.time();
    form.day = entry.day();
    form.parameters = new LinkedHashMap<>(entry.parameters());
    form.active = entry.active();
    return form;
  }

  LocalTime time() {
    return LocalTime.parse(time);
  }

  public String getJob() {
    return job;
  }

  public void setJob(String job) {
    this.job = job;
  }

  public TimetableKind getKind() {
    return kind;
  }

  public void setKind(TimetableKind kind) {
    this.kind = kind;
  }

  public String getTime() {
    return time;
  }

  public void setTime(String time) {
    this.time = time;
  }

  public Integer getDay() {
    return day;
  }

  public void setDay(Integer day) {
    this.day = day;
  }

  public Map<String, String> getParameters() {
    return parameters;
  }

  public void setParameters(Map<String, String> parameters) {
    this.parameters = parameters;
  }

  public boolean isActive() {
    return active;
  }

  public void setActive(boolean active) {
    this.active = active;
  }
}
