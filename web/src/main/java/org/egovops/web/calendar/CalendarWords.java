package org.egovops.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.egovops.servicelevel.calendar.CalendarManagement;
import org.egovops.servicelevel.calendar.CalendarRow;
import org.egovops.servicelevel.calendar.DayHours;
import org.egovops.servicelevel.calendar.ServiceDay;
import org.egovops.servicelevel.calendar.ServiceWeek;
import org.egovops.servicelevel.calendar.SpecialDay;
import org.egovops.web.screen.Language;
import org.egovops.web.screen.Say;

/** Calendar words (日历措辞): dates, weekdays and hours as people read them. */
@Named("calendarWords")
@RequestScoped
public class CalendarWords {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Inject CalendarManagement management;
  @Inject Language language;
  @Inject Say say;

  private List<CalendarRow> calendars;

  /** Name of a calendar by its code. */
  public String name(String code) {
    if (calendars == null) {
      calendars = management.calendars();
    }
    return calendars.stream()
        .filter(row -> row.code().equals(code))
        .findFirst()
        .map(row -> say.either(row.nameZh(), row.nameEn()))
        .orElse(code);
  }

  /** {@code 2026-02-14 周六}. */
  public String date(LocalDate date) {
    return DateTimeFormatter.ofPattern("yyyy-MM-dd EEE", language.getLocale()).format(date);
  }

  public String month(Month month) {
    return month.getDisplayName(TextStyle.FULL_STANDALONE, language.getLocale());
  }

  /** The weekdays, Monday first, in one or two letters. */
  public List<String> getWeekdays() {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> day.getDisplayName(TextStyle.NARROW, language.getLocale()))
        .toList();
  }

  public String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, language.getLocale());
  }

  public DayOfWeek[] getDays() {
    return DayOfWeek.values();
  }

  /** {@code 08:30–12:00, 13:30–18:00}; closed and all day in words. */
  public String hours(DayHours hours) {
    if (hours.isClosed()) {
      return say.text("calendar.closed");
    }
    return hours.isAllDay()
        ? say.text("calendar.allDay")
        : hours.toString().replace("-", "–").replace(",", say.text("calendar.hours.and"));
  }

  public String hours(String written) {
    return hours(DayHours.parse(written));
  }

  public String hours(ServiceWeek week, DayOfWeek day) {
    return week == null ? "—" : hours(week.on(day));
  }

  /** What a date is, for the pointer and for readers aloud. */
  public String day(ServiceDay day) {
    String name = day.name() == null ? "" : " " + day.name();
    return date(day.date()) + " · " + say.of(day.reason()) + name + " · " + hours(day.hours());
  }

  /** A special day as a proposal changes it; a dash for none. */
  public String special(SpecialDay day) {
    if (day == null) {
      return say.text("calendar.ordinary");
    }
    String hours = day.hours() == null ? "" : " · " + hours(day.hours());
    return say.of(day.kind()) + " · " + day.name() + hours;
  }

  /** Class of a day's cell. */
  public String tone(YearSheet.Mark mark) {
    return mark.name().toLowerCase(Locale.ROOT);
  }

  /** Whether a sign stands in the cell, so that colour is never all there is. */
  public boolean signed(YearSheet.Mark mark) {
    return mark != YearSheet.Mark.WORK && mark != YearSheet.Mark.REST;
  }

  /** First and last day of a period and how many they are. */
  public String period(YearSheet.Period period) {
    return period.length() == 1
        ? date(period.from())
        : say.text("calendar.period", date(period.from()), date(period.until()), period.length());
  }

  int yearOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE).getYear();
  }
}
