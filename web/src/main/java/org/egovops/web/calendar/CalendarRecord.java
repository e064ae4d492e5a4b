package org.egovops.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Year;
import java.util.List;
import org.egovops.kernel.NotFound;
import org.egovops.servicelevel.calendar.CalendarForm;
import org.egovops.servicelevel.calendar.CalendarManagement;
import org.egovops.servicelevel.calendar.CalendarRow;
import org.egovops.web.screen.Say;
import org.egovops.web.screen.Tabs;

/** Calendar record (服务日历): one calendar with a year of it, its weeks, exceptions and versions. */
@Named("calendarRecord")
@RequestScoped
public class CalendarRecord {

  private static final int FIRST = 2000;
  private static final int LAST = 2099;

  private static final Tabs TABS = Tabs.of("year", "weeks", "exceptions", "versions");

  @Inject CalendarManagement management;
  @Inject CalendarWords words;
  @Inject Say say;

  private String code;
  private String tab = TABS.first();
  private Integer year;
  private CalendarForm form;
  private YearSheet sheet;

  /** The calendar's version that holds. */
  public CalendarRow getRow() {
    return getVersions().stream().findFirst().orElseThrow(() -> new NotFound("calendar", code));
  }

  public List<CalendarRow> getVersions() {
    return management.versions(code);
  }

  public CalendarForm getForm() {
    if (form == null) {
      form = management.calendar(code);
    }
    return form;
  }

  /** The chosen year, this one unless the address says another. */
  public YearSheet getSheet() {
    if (sheet == null) {
      sheet = new YearSheet(management.year(code, Year.of(getYear())));
    }
    return sheet;
  }

  public Integer getYear() {
    boolean known = year != null && year >= FIRST && year <= LAST;
    return known ? year : words.yearOf(say.getNow());
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getTab() {
    return tab;
  }

  public void setTab(String tab) {
    this.tab = TABS.shown(tab);
  }
}
