package org.egovops.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Fresh;
import org.egovops.party.Actor;
import org.egovops.party.Permission;
import org.egovops.servicelevel.calendar.CalendarManagement;
import org.egovops.web.screen.Place;
import org.egovops.web.screen.WaitingWork;

/** Calendar changes that wait for this person's decision (待审批日历变更). */
@ApplicationScoped
public class CalendarsToDecide implements WaitingWork {

  @Inject CalendarManagement management;
  @Inject Clock clock;

  private final Fresh<Long, Long> counts = new Fresh<>(Duration.ofSeconds(5), 500);

  @Override
  public Place place() {
    return Place.CALENDARS;
  }

  @Override
  public long count(Actor actor) {
    return actor.may(Permission.CALENDAR_APPROVE)
        ? counts.get(actor.personId(), clock.now(), person -> management.waiting())
        : 0;
  }
}
