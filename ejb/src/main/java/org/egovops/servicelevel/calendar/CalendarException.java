package org.egovops.servicelevel.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A manual exception (人工例外) as kept with its calendar version. Immutable. */
@Embeddable
class CalendarException {

  @Column(name = "exception_date", nullable = false)
  private LocalDate date;

  @Column(name = "name", nullable = false, length = 100)
  private String name;

  @Column(name = "hours", nullable = false, length = 200)
  private DayHours hours;

  protected CalendarException() {}

  CalendarException(SpecialDay day) {
    this.date = day.date();
    this.name = day.name();
    this.hours = day.hours();
  }

  SpecialDay value() {
    return SpecialDay.exception(date, name, hours);
  }
}
