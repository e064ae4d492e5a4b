package org.egovops.search;

import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.egovops.party.ActingAs;
import org.egovops.party.Actor;
import org.egovops.party.Permission;

/** A search desk over one ledger, with its index in a folder of the test. */
final class SearchDeskFixture implements AutoCloseable {

  static final Actor ACTOR = ActingAs.staff(7, "desk", Permission.INCIDENT_READ);

  final Ledger ledger;
  final LocalIndex local;
  final IndexFollower follower;
  final SearchDesk desk = new SearchDesk();

  SearchDeskFixture(Path folder, Ledger ledger) {
    this.ledger = ledger;
    local = new LocalIndex(new IndexFolder(folder));
    follower = new IndexFollower(local, List.of(ledger));
    desk.fullText = new FullText();
    desk.fullText.local = local;
    desk.current = new ActingAs(ACTOR);
    desk.sources = only(ledger);
  }

  /** Lets the index follow the ledger at a moment. */
  SearchDeskFixture follow(Instant now) {
    try {
      follower.round(now);
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Ids of the first hits, best first. */
  List<Long> find(String text) {
    return hits(text).stream().map(SearchHit::id).toList();
  }

  List<SearchHit> hits(String text) {
    return desk.find(text, null, 100).page().rows();
  }

  @SuppressWarnings("unchecked")
  private static Instance<Searchable> only(Searchable source) {
    return (Instance<Searchable>)
        Proxy.newProxyInstance(
            SearchDeskFixture.class.getClassLoader(),
            new Class<?>[] {Instance.class},
            (proxy, method, arguments) -> {
              if (!method.getName().equals("stream")) {
                throw new UnsupportedOperationException(method.getName());
              }
              return List.of(source).stream();
            });
  }

  @Override
  public void close() {
    local.close();
  }
}
