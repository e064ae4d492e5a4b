package org.egovops.search;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.store.AlreadyClosedException;

/** Keeps this node's index in step with the database, for every kind of record. */
final class IndexFollower {

  private final LocalIndex local;
  private final List<Searchable> sources;
  private List<KindFollower> followers = List.of();
  private RecordIndex followed;

  IndexFollower(LocalIndex local, List<Searchable> sources) {
    this.local = local;
    this.sources = List.copyOf(sources);
  }

  /**
   * One round over all kinds; an index that fails is let go and compared anew in the next round.
   *
   * @throws IOException when the index can be neither opened nor built
   */
  void round(Instant now) throws IOException {
    RecordIndex index = local.open();
    if (index != followed) {
      followers = sources.stream().map(KindFollower::new).toList();
      followed = index;
    }
    try {
      for (KindFollower follower : followers) {
        follower.follow(index, now);
      }
      local.completed();
    } catch (IOException | AlreadyClosedException failed) {
      local.discard(index, failed);
    }
  }
}
