package org.egovops.servicelevel;

import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import org.egovops.kernel.Clock;
import org.egovops.servicelevel.calendar.Calendars;
import org.egovops.servicelevel.calendar.StoredCalendars;

/** The service level beans over a test's entity manager, without a container. */
public final class StoredClocks {

  private StoredClocks() {}

  /** Clocks that find agreements and calendars where the product keeps them. */
  public static ServiceLevelClocks over(EntityManager em) {
    ServiceLevelClocks clocks = new ServiceLevelClocks();
    clocks.em = em;
    clocks.agreements = agreements(em);
    return clocks;
  }

  static Agreements agreements(EntityManager em) {
    Clock clock = new Clock(InstantSource.fixed(Calendars.at("2026-03-02T09:00")));
    Agreements agreements = new Agreements();
    agreements.em = em;
    agreements.clock = clock;
    agreements.calendars = StoredCalendars.over(em, clock);
    return agreements;
  }
}
