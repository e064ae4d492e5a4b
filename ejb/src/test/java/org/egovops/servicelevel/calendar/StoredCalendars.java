package org.egovops.servicelevel.calendar;

import jakarta.persistence.EntityManager;
import org.egovops.kernel.Clock;

/** The calendar beans over a test's entity manager, without a container. */
public final class StoredCalendars {

  private StoredCalendars() {}

  public static ServiceCalendars over(EntityManager em, Clock clock) {
    ServiceCalendars calendars = new ServiceCalendars();
    calendars.em = em;
    calendars.clock = clock;
    calendars.statutoryDays = new StatutoryDays();
    calendars.statutoryDays.em = em;
    return calendars;
  }
}
