package org.egovops.servicelevel.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.egovops.kernel.RuleBroken;

/** Reads a calendar form into a draft (表单转草稿), naming the field that is to blame. */
final class CalendarDraft {

  private final CalendarForm form;

  CalendarDraft(CalendarForm form) {
    this.form = form;
  }

  /**
   * The form as a draft of a calendar's next version.
   *
   * @throws RuleBroken {@code calendar.zone-unknown}, {@code calendar.hours-unreadable}, {@code
   *     calendar.week-closed}, {@code calendar.date-twice}
   */
  ServiceCalendarVersion of(ServiceCalendar calendar) {
    ServiceCalendarVersion draft = new ServiceCalendarVersion(calendar, zone(), form.isStatutory());
    Set<LocalDate> from = new HashSet<>();
    for (WeekForm week : form.getWeeks()) {
      requireOnce(from, week.getValidFrom(), "weeks");
      draft.keep(week.getValidFrom(), week(week));
    }
    Set<LocalDate> dates = new HashSet<>();
    for (ExceptionForm day : form.getExceptions()) {
      requireOnce(dates, day.getDate(), "exceptions");
      DayHours hours = hours("exceptions", day.getHours());
      draft.except(SpecialDay.exception(day.getDate(), day.getName().strip(), hours));
    }
    return draft;
  }

  private ZoneId zone() {
    try {
      return ZoneId.of(form.getZone());
    } catch (DateTimeException unknown) {
      throw RuleBroken.at("zone", "calendar.zone-unknown", form.getZone());
    }
  }

  private static ServiceWeek week(WeekForm week) {
    try {
      return week.week(CalendarDraft::hours);
    } catch (IllegalArgumentException closed) {
      throw RuleBroken.at("weeks", "calendar.week-closed", week.getValidFrom().toString());
    }
  }

  private static DayHours hours(String field, String text) {
    try {
      return DayHours.parse(text);
    } catch (IllegalArgumentException unreadable) {
      throw RuleBroken.at(field, "calendar.hours-unreadable", text);
    }
  }

  private static void requireOnce(Set<LocalDate> seen, LocalDate date, String field) {
    if (!seen.add(date)) {
      throw RuleBroken.at(field, "calendar.date-twice", date.toString());
    }
  }
}
