package org.egovops.servicelevel;

import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Wired;
import org.egovops.servicelevel.calendar.Calendars;

/** The service level beans over a test's entity manager, without a container. */
public final class StoredClocks {

  private StoredClocks() {}

  /** Clocks that find agreements and calendars where the product keeps them. */
  public static ServiceLevelClocks over(EntityManager em) {
    return wired(em).get(ServiceLevelClocks.class);
  }

  static Wired wired(EntityManager em) {
    Clock clock = new Clock(InstantSource.fixed(Calendars.at("2026-03-02T09:00")));
    return Wired.in(em).with(Clock.class, clock);
  }
}
