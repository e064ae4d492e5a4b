package org.egovops.servicelevel.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.egovops.kernel.OneLine;

/**
 * Calendar form (服务日历登记): a whole calendar as it is proposed to be — weeks, statutory days or not,
 * exceptions — and why.
 */
public class CalendarForm implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Small letters, digits and hyphens; an unknown code proposes a new calendar. */
  @NotBlank
  @Size(max = 20)
  @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "{calendar.code}")
  private String code;

  @NotBlank
  @Size(max = 60)
  @OneLine
  private String nameZh;

  @NotBlank
  @Size(max = 60)
  @OneLine
  private String nameEn;

  @NotBlank
  @Size(max = 40)
  @OneLine
  private String zone = "Asia/Shanghai";

  /** Whether statutory days off and make-up working days hold. */
  private boolean statutory = true;

  @NotEmpty private List<@NotNull @Valid WeekForm> weeks = new ArrayList<>();

  @NotNull private List<@NotNull @Valid ExceptionForm> exceptions = new ArrayList<>();

  /** Why the calendar should change. */
  @NotBlank
  @Size(max = 400)
  private String reason;

  /** The form as it would have been filled for this version. */
  public static CalendarForm of(ServiceCalendarVersion version) {
    CalendarForm form = new CalendarForm();
    form.code = version.calendar().code();
    form.nameZh = version.calendar().nameZh();
    form.nameEn = version.calendar().nameEn();
    form.zone = version.zone().getId();
    form.statutory = version.statutory();
    version.weeks().forEach((from, week) -> form.weeks.add(WeekForm.of(from, week)));
    version.exceptions().forEach(day -> form.exceptions.add(ExceptionForm.of(day)));
    return form;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getNameZh() {
    return nameZh;
  }

  public void setNameZh(String nameZh) {
    this.nameZh = nameZh;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public boolean isStatutory() {
    return statutory;
  }

  public void setStatutory(boolean statutory) {
    this.statutory = statutory;
  }

  public List<WeekForm> getWeeks() {
    return weeks;
  }

  public void setWeeks(List<WeekForm> weeks) {
    this.weeks = weeks;
  }

  public List<ExceptionForm> getExceptions() {
    return exceptions;
  }

  public void setExceptions(List<ExceptionForm> exceptions) {
    this.exceptions = exceptions;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
