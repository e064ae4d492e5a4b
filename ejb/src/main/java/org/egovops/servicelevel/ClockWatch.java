package org.egovops.servicelevel;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Rounds;

/**
 * Clock watch (时限守望): looks three times a minute for warnings and breaches to tell, on each node
 * and without memory of its own, so that a restart or the loss of a node delays nothing and repeats
 * nothing.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClockWatch {

  private static final Logger LOG = Logger.getLogger(ClockWatch.class.getName());
  private static final int PAGE = 200;

  @Inject ClockAnnouncements announcements;
  @Inject ClockRecalculation recalculation;
  @Inject Clock clock;

  /** One round. */
  @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
  public void look() {
    Rounds.run(
        "Looking for due clocks",
        () -> {
          Instant now = clock.now();
          recalculation.catchUp(now);
          look(now);
        });
  }

  /** Announces all that came due before {@code now}. */
  void look(Instant now) {
    long reached = 0;
    List<Long> page = announcements.toCheck(now, reached, PAGE);
    while (!page.isEmpty()) {
      announce(page, now);
      reached = page.get(page.size() - 1);
      page = announcements.toCheck(now, reached, PAGE);
    }
  }

  /**
   * A page is one transaction; where it fails, each clock has its own and one cannot hinder all.
   */
  private void announce(List<Long> page, Instant now) {
    try {
      announcements.announce(page, now);
    } catch (RuntimeException failed) {
      LOG.log(Level.FINE, "A page of clocks failed; each is tried alone", failed);
      page.forEach(id -> announceAlone(id, now));
    }
  }

  private void announceAlone(Long id, Instant now) {
    try {
      announcements.announce(List.of(id), now);
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "Clock " + id + " could not be announced; next try in 20 s", failed);
    }
  }
}
