package org.egovops.web.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Fresh;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.request.RequestEvent;
import org.egovops.request.RequestManagement;
import org.egovops.web.screen.Place;
import org.egovops.web.screen.WaitingWork;

/**
 * Request counts (服务请求计数): how much stands in each view of a person, trusted for some seconds; any
 * change made on this node is seen at once.
 */
@Named("requestCounts")
@ApplicationScoped
public class RequestCounts implements WaitingWork {

  private static final Duration STALE_AT_MOST = Duration.ofSeconds(10);
  private static final int MOST = 2_000;

  private record Wanted(long personId, RequestView view) {}

  /** One tile. */
  public record Tile(RequestView view, long count, String tone) {}

  @Inject RequestManagement management;
  @Inject CurrentActor currentActor;
  @Inject Clock clock;

  private final Fresh<Wanted, Long> fresh = new Fresh<>(STALE_AT_MOST, MOST);

  @Override
  public Place place() {
    return Place.REQUESTS;
  }

  @Override
  public long count(Actor actor) {
    return count(actor, RequestView.OPEN);
  }

  /** The tiles of the register. */
  public List<Tile> getTiles() {
    return Stream.of(RequestView.values()).filter(RequestView::tile).map(this::tile).toList();
  }

  /** A view with its figure. */
  Tile tile(RequestView view) {
    long count = count(currentActor.get(), view);
    return new Tile(view, count, view.tone(count));
  }

  private long count(Actor actor, RequestView view) {
    return fresh.get(
        new Wanted(actor.personId(), view),
        clock.now(),
        key -> management.count(view.filter(actor, clock.now())));
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RequestEvent event) {
    fresh.forgetAll();
  }
}
