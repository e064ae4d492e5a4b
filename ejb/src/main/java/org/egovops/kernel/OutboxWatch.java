package org.egovops.kernel;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Outbox watch (投递守望): every five seconds, on each node, delivers what is due. Database work comes
 * first, so that a slow way out never keeps notices from the portal; a way that is closed is left
 * alone until the next round.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxWatch {

  private static final Logger LOG = Logger.getLogger(OutboxWatch.class.getName());
  private static final int PAGE = 200;
  private static final Duration LONGEST_ROUND = Duration.ofSeconds(20);
  private static final Duration KEPT = Duration.ofDays(60);

  @Inject OutboxWork work;
  @Inject @Any Instance<OutboxDelivery> deliveries;
  @Inject Clock clock;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void onTimer() {
    Rounds.run("Emptying the outbox", this::round);
  }

  /** What ended well is kept for sixty days. */
  @Schedule(hour = "3", minute = "37", persistent = false)
  void forget() {
    Rounds.run("Forgetting delivered messages", () -> work.forget(clock.now().minus(KEPT)));
  }

  /** One round: each way in turn, until nothing is due or the round has lasted long enough. */
  void round() {
    Instant end = clock.now().plus(LONGEST_ROUND);
    deliveries.stream()
        .sorted(Comparator.comparing(OutboxDelivery::transactional).reversed())
        .forEach(way -> round(way, end));
  }

  private void round(OutboxDelivery way, Instant end) {
    boolean open = true;
    List<DueMessage> due = work.due(way.topic(), clock.now(), PAGE);
    while (open && !due.isEmpty()) {
      Iterator<DueMessage> next = due.iterator();
      while (open && next.hasNext()) {
        open = deliver(next.next(), way) && clock.now().isBefore(end);
      }
      due = open ? work.due(way.topic(), clock.now(), PAGE) : List.of();
    }
  }

  /** Whether the way is open for the next message. */
  private boolean deliver(DueMessage due, OutboxDelivery way) {
    if (way.transactional()) {
      inside(due, way);
      return true;
    }
    return outside(due, way);
  }

  private void inside(DueMessage due, OutboxDelivery way) {
    try {
      work.deliver(due, way, clock.now());
    } catch (RuntimeException thrown) {
      LOG.log(Level.WARNING, thrown, () -> "Message " + due.id() + " was not delivered");
      note(due, false, DeliveryFailed.of(thrown));
    }
  }

  private boolean outside(DueMessage due, OutboxDelivery way) {
    OutboxMessage message = work.claim(due, clock.now()).orElse(null);
    if (message == null) {
      return true;
    }
    try {
      way.deliver(message);
      work.delivered(due.id(), clock.now());
      return true;
    } catch (RuntimeException thrown) {
      DeliveryFailed failure = DeliveryFailed.of(thrown);
      LOG.info(() -> "Message " + due.id() + " was not delivered: " + failure.code());
      note(due, true, failure);
      return !failure.closesTheWay();
    }
  }

  private void note(DueMessage due, boolean claimed, DeliveryFailed failure) {
    try {
      work.failed(due.id(), claimed, failure, clock.now());
    } catch (RuntimeException thrown) {
      LOG.log(Level.WARNING, thrown, () -> "Message " + due.id() + " is tried again later");
    }
  }
}
