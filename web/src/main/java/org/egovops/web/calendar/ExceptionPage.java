package org.egovops.web.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.egovops.kernel.RuleBroken;
import org.egovops.servicelevel.calendar.CalendarForm;
import org.egovops.servicelevel.calendar.CalendarManagement;
import org.egovops.servicelevel.calendar.ExceptionForm;
import org.egovops.web.screen.Notice;

/** Exception page (人工例外): proposes days with their own hours or closed, or takes one back. */
@Named("calendarException")
@ViewScoped
public class ExceptionPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 60;

  @Inject CalendarManagement management;
  @Inject Notice notice;

  private String code;
  private LocalDate remove;
  private final ExceptionForm day = new ExceptionForm();
  private LocalDate until;
  private String reason;

  /** Proposes the calendar as it holds with these days, and shows the proposal. */
  public String propose() {
    CalendarForm form = management.calendar(code);
    form.setReason(reason);
    if (remove == null) {
      dates().forEach(date -> except(form.getExceptions(), date));
    } else {
      form.getExceptions().removeIf(known -> known.getDate().equals(remove));
    }
    long proposal = management.propose(form).id();
    notice.done("calendar.proposed");
    return "/calendar/proposal?faces-redirect=true&id=" + proposal;
  }

  private List<LocalDate> dates() {
    LocalDate last = until == null ? day.getDate() : until;
    if (last.isBefore(day.getDate()) || last.isAfter(day.getDate().plusDays(LONGEST))) {
      throw RuleBroken.at("until", "calendar.exception-span", LONGEST);
    }
    return day.getDate().datesUntil(last.plusDays(1)).toList();
  }

  private void except(List<ExceptionForm> exceptions, LocalDate date) {
    ExceptionForm exception = new ExceptionForm();
    exception.setDate(date);
    exception.setName(day.getName());
    exception.setHours(day.getHours());
    exceptions.add(exception);
  }

  public ExceptionForm getDay() {
    return day;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  /** Date of the exception to take back; null to add some. */
  public LocalDate getRemove() {
    return remove;
  }

  public void setRemove(LocalDate remove) {
    this.remove = remove;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
