package org.egovops.search;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Keeps the records of one kind in step with the database. A change bears the time it was made, but
 * can be seen only after its commit, and nodes' clocks differ; so each round reads again what is a
 * few seconds old, each minute what is two minutes old, and once a day everything is compared. What
 * a sudden stop loses between two commits, the comparison at start brings back.
 */
final class KindFollower {

  static final Duration OVERLAP = Duration.ofSeconds(10);
  static final Duration LATE = Duration.ofMinutes(2);
  static final Duration LATE_EVERY = Duration.ofMinutes(1);
  static final Duration COMPARED_EVERY = Duration.ofHours(24);

  private static final int CHANGES = 1_000;
  private static final int DOCUMENTS = 200;
  private static final Instant BEGINNING = Instant.EPOCH;

  private final Searchable source;
  private final Map<Long, Instant> recent = new HashMap<>();
  private Instant place = BEGINNING;
  private Instant comparedAt;
  private Instant lateReadAt;

  KindFollower(Searchable source) {
    this.source = source;
  }

  /** One round. */
  void follow(RecordIndex index, Instant now) throws IOException {
    if (comparedAt == null || !now.isBefore(comparedAt.plus(COMPARED_EVERY))) {
      compare(index, now);
      comparedAt = now;
      lateReadAt = now;
    } else if (!now.isBefore(lateReadAt.plus(LATE_EVERY))) {
      read(index, place.minus(LATE), now);
      index.commit();
      lateReadAt = now;
    } else {
      read(index, place.minus(OVERLAP), now);
    }
  }

  /** Brings in what differs from the database and takes out what the database no longer has. */
  private void compare(RecordIndex index, Instant now) throws IOException {
    Map<Long, Long> indexed = index.stamps(source.kind());
    Cursor cursor = new Cursor(BEGINNING);
    for (List<Change> page = cursor.next(); !page.isEmpty(); page = cursor.next()) {
      List<Long> differing = new ArrayList<>();
      for (Change change : page) {
        Long stamp = indexed.remove(change.id());
        if (stamp == null || stamp != change.changedAt().toEpochMilli()) {
          differing.add(change.id());
        }
      }
      take(index, differing);
      seen(page, now);
    }
    index.remove(source.kind(), indexed.keySet());
    index.refresh();
    index.commit();
  }

  /** Brings in what changed since a moment, leaving out what a round before has brought in. */
  private void read(RecordIndex index, Instant since, Instant now) throws IOException {
    Cursor cursor = new Cursor(since);
    for (List<Change> page = cursor.next(); !page.isEmpty(); page = cursor.next()) {
      List<Long> unseen =
          page.stream()
              .filter(change -> !change.changedAt().equals(recent.get(change.id())))
              .map(Change::id)
              .toList();
      take(index, unseen);
      seen(page, now);
    }
  }

  private void take(RecordIndex index, List<Long> ids) throws IOException {
    if (ids.isEmpty()) {
      return;
    }
    for (int from = 0; from < ids.size(); from += DOCUMENTS) {
      List<Long> some = ids.subList(from, Math.min(ids.size(), from + DOCUMENTS));
      List<SearchDocument> documents = source.documents(some);
      index.put(documents);
      Set<Long> gone = new TreeSet<>(some);
      gone.removeAll(documents.stream().map(SearchDocument::id).collect(Collectors.toSet()));
      index.remove(source.kind(), gone);
    }
    index.refresh();
  }

  /** A clock that is fast on another node must not carry the place beyond now. */
  private void seen(List<Change> page, Instant now) {
    page.forEach(change -> recent.put(change.id(), change.changedAt()));
    Instant last = page.get(page.size() - 1).changedAt();
    place = last.isAfter(now) ? now : last.isAfter(place) ? last : place;
    Instant oldest = place.minus(LATE);
    recent.values().removeIf(at -> at.isBefore(oldest));
  }

  /** Reads the changes page by page, to the end. */
  private final class Cursor {
    private Instant since;
    private long afterId = Long.MAX_VALUE;

    Cursor(Instant since) {
      this.since = since;
    }

    List<Change> next() {
      List<Change> page = source.changes(since, afterId, CHANGES);
      if (!page.isEmpty()) {
        Change last = page.get(page.size() - 1);
        since = last.changedAt();
        afterId = last.id();
      }
      return page;
    }
  }
}
