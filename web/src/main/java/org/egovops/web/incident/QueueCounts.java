package org.egovops.web.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.egovops.incident.IncidentEvent;
import org.egovops.incident.IncidentManagement;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Fresh;
import org.egovops.party.Actor;
import org.egovops.web.screen.Place;
import org.egovops.web.screen.WaitingWork;

/**
 * Queue counts (队列计数): how much stands in each view of a person. Trusted for some seconds, so that
 * a page costs one query, not ten; any change made on this node is seen at once.
 */
@ApplicationScoped
public class QueueCounts implements WaitingWork {

  private static final Duration STALE_AT_MOST = Duration.ofSeconds(10);
  private static final int MOST = 2_000;

  private record Wanted(long personId, QueueView view) {}

  @Inject IncidentManagement management;
  @Inject Clock clock;

  private final Fresh<Wanted, Long> fresh = new Fresh<>(STALE_AT_MOST, MOST);

  @Override
  public Place place() {
    return Place.INCIDENTS;
  }

  @Override
  public long count(Actor actor) {
    return count(actor, QueueView.OPEN);
  }

  /** How many incidents a view shows to this actor. */
  long count(Actor actor, QueueView view) {
    return fresh.get(
        new Wanted(actor.personId(), view),
        clock.now(),
        key -> management.count(view.filter(actor, clock.now())));
  }

  /** All tiles of the queue. */
  Map<QueueView, Long> tiles(Actor actor) {
    Map<QueueView, Long> tiles = new EnumMap<>(QueueView.class);
    for (QueueView view : QueueView.values()) {
      if (view.compareTo(QueueView.UNASSIGNED) <= 0) {
        tiles.put(view, count(actor, view));
      }
    }
    return tiles;
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) IncidentEvent event) {
    fresh.forgetAll();
  }
}
