package org.egovops.web.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.egovops.servicelevel.calendar.CalendarForm;
import org.egovops.servicelevel.calendar.CalendarManagement;
import org.egovops.servicelevel.calendar.WeekForm;
import org.egovops.web.screen.Notice;

/** Week page (周作息): proposes other weekly hours from a date on, or a new calendar. */
@Named("calendarWeek")
@ViewScoped
public class WeekPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String USUAL = "08:30-12:00,13:30-18:00";

  @Inject CalendarManagement management;
  @Inject Notice notice;

  private String code;
  private CalendarForm form;
  private WeekForm week;

  /** Fills the page with what holds, or with the usual hours of a new calendar. */
  public void open() {
    if (form != null) {
      return;
    }
    if (isFresh()) {
      form = new CalendarForm();
      week = usual();
    } else {
      form = management.calendar(code);
      week = form.getWeeks().remove(form.getWeeks().size() - 1);
      form.getWeeks().add(copy(week));
      week.setValidFrom(null);
    }
  }

  /** Proposes it; a week from a date that has one takes its place. */
  public String propose() {
    form.getWeeks().removeIf(known -> known.getValidFrom().equals(week.getValidFrom()));
    form.getWeeks().add(copy(week));
    long proposal = management.propose(form).id();
    notice.done("calendar.proposed");
    return "/calendar/proposal?faces-redirect=true&id=" + proposal;
  }

  private static WeekForm copy(WeekForm week) {
    WeekForm copy = new WeekForm();
    copy.setValidFrom(week.getValidFrom());
    copy.setMonday(week.getMonday());
    copy.setTuesday(week.getTuesday());
    copy.setWednesday(week.getWednesday());
    copy.setThursday(week.getThursday());
    copy.setFriday(week.getFriday());
    copy.setSaturday(week.getSaturday());
    copy.setSunday(week.getSunday());
    return copy;
  }

  private static WeekForm usual() {
    WeekForm week = new WeekForm();
    week.setMonday(USUAL);
    week.setTuesday(USUAL);
    week.setWednesday(USUAL);
    week.setThursday(USUAL);
    week.setFriday(USUAL);
    return week;
  }

  /** Whether a calendar is made that does not exist yet. */
  public boolean isFresh() {
    return code == null || code.isBlank();
  }

  public CalendarForm getForm() {
    return form;
  }

  public WeekForm getWeek() {
    return week;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
