package org.egovops.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.egovops.servicelevel.calendar.ServiceCalendars;
import org.egovops.servicelevel.calendar.ServiceHours;

/** Office days (办公日): the working days of the 5×8 service calendar that holds now. */
@ApplicationScoped
class OfficeDays {

  private static final String CALENDAR = "5x8";

  @Inject ServiceCalendars calendars;

  WorkingDays current() {
    ServiceHours hours = calendars.currentHours(calendars.idOf(CALENDAR));
    return day -> isWorkingDay(hours, day);
  }

  private static boolean isWorkingDay(ServiceHours hours, LocalDate day) {
    return hours
            .worked(
                day.atStartOfDay(hours.zone()).toInstant(),
                day.plusDays(1).atStartOfDay(hours.zone()).toInstant())
            .compareTo(java.time.Duration.ZERO)
        > 0;
  }
}
