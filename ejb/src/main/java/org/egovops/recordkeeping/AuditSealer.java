package org.egovops.recordkeeping;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Rounds;

/**
 * Sealer (审计封存定时): seals what was audited, every three seconds on every node. Two nodes that seal
 * at once aim at the same block number and one of them fails without harm. The first block of a day
 * is followed by its anchor in the server's log, which belongs to be kept outside the database.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class AuditSealer {

  private static final Logger LOG = Logger.getLogger(AuditSealer.class.getName());
  private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
  private static final int MOST_BLOCKS = 10;

  /** How far every run looks back: longer than any ordinary transaction lasts. */
  static final Duration RECENT = Duration.ofSeconds(10);

  /** How far a run looks back now and then: longer than the longest transaction lasts. */
  static final Duration LATE = Duration.ofMinutes(15);

  /** How far the first run looks back: over what was committed while nobody sealed. */
  static final Duration FIRST = Duration.ofDays(1);

  private static final Duration BETWEEN_LATE = Duration.ofMinutes(5);

  /** Most entries of one block. */
  int largestBlock = 5_000;

  @Inject AuditSealing sealing;
  @Inject Clock clock;

  private Instant lateAgain;

  /** A failure must not end the timer: it is logged and tried again by the next run. */
  @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
  void onTimer() {
    Rounds.run("Sealing the audit", () -> seal(clock.now()));
  }

  /** Seals what is there, ten blocks at most. */
  void seal(Instant now) {
    Optional<AuditAnchor> before = sealing.end();
    Optional<Instant> latest = sealing.latest();
    try {
      sealBlocks(now, lookBack(now));
    } catch (PersistenceException failed) {
      requireOutrun(before, failed);
    }
    if (latest.isEmpty() || !sameDay(latest.get(), now)) {
      sealing.end().filter(end -> !before.equals(Optional.of(end))).ifPresent(AuditSealer::note);
    }
  }

  private void sealBlocks(Instant now, Duration lookBack) {
    int block = 1;
    while (sealing.sealNext(now, largestBlock, lookBack) == largestBlock && block < MOST_BLOCKS) {
      block++;
    }
  }

  private Duration lookBack(Instant now) {
    boolean first = lateAgain == null;
    if (!first && now.isBefore(lateAgain)) {
      return RECENT;
    }
    lateAgain = now.plus(BETWEEN_LATE);
    return first ? FIRST : LATE;
  }

  /** Losing the race for a block number is no failure; everything else is. */
  private void requireOutrun(Optional<AuditAnchor> before, PersistenceException failed) {
    if (sealing.end().equals(before)) {
      throw failed;
    }
    LOG.log(Level.FINE, "Another node sealed first", failed);
  }

  private static void note(AuditAnchor anchor) {
    LOG.log(Level.INFO, "Audit anchor of the day, keep it outside the database: {0}", anchor);
  }

  private static boolean sameDay(Instant one, Instant other) {
    return one.atZone(OFFICE).toLocalDate().equals(other.atZone(OFFICE).toLocalDate());
  }
}
