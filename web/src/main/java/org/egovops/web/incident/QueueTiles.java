package org.egovops.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.egovops.party.CurrentActor;

/** Queue tiles (队列指标块): each view with its figure. */
@Named("queueTiles")
@RequestScoped
public class QueueTiles {

  /** One tile. */
  public record Tile(QueueView view, long count, String tone) {}

  @Inject QueueCounts counts;
  @Inject CurrentActor currentActor;

  public List<Tile> getAll() {
    return counts.tiles(currentActor.get()).entrySet().stream()
        .map(one -> new Tile(one.getKey(), one.getValue(), one.getKey().tone(one.getValue())))
        .toList();
  }
}
