package org.egovops.search;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.egovops.party.Actor;

/** A kind of record that lives in memory, with a scope and a visibility the test decides. */
final class Ledger implements Searchable {

  static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

  final Map<Long, SearchDocument> records = new HashMap<>();
  final Set<Long> hidden = new HashSet<>();
  SearchScope scope = SearchScope.all();
  boolean internal;
  int documentsRead;

  /** A record with number INC-2026-{@code id}, changed at {@link #NOW}. */
  Ledger with(long id, String title, String text) {
    return with(document(id, title, text, "", Map.of(), NOW));
  }

  Ledger with(SearchDocument document) {
    records.put(document.id(), document);
    return this;
  }

  static SearchDocument document(
      long id, String title, String text, String internal, Map<Facet, String> facets, Instant at) {
    String number = "INC-2026-%06d".formatted(id);
    return new SearchDocument("TEST", id, number, title, text, internal, "", facets, "NEW", at);
  }

  @Override
  public String kind() {
    return "TEST";
  }

  @Override
  public List<Change> changes(Instant since, long afterId, int limit) {
    return records.values().stream()
        .filter(record -> !hidden.contains(record.id()))
        .map(record -> new Change(record.id(), record.changedAt()))
        .filter(change -> after(change, since, afterId))
        .sorted(Comparator.comparing(Change::changedAt).thenComparing(Change::id))
        .limit(limit)
        .toList();
  }

  private static boolean after(Change change, Instant since, long afterId) {
    int order = change.changedAt().compareTo(since);
    return order > 0 || order == 0 && change.id() > afterId;
  }

  @Override
  public List<SearchDocument> documents(Collection<Long> ids) {
    documentsRead += ids.size();
    return ids.stream().filter(records::containsKey).map(records::get).toList();
  }

  @Override
  public SearchScope scope(Actor actor) {
    return scope;
  }

  @Override
  public boolean seesInternal(Actor actor) {
    return internal;
  }

  @Override
  public Set<Long> visible(Actor actor, Collection<Long> ids) {
    return ids.stream().filter(id -> !hidden.contains(id)).collect(Collectors.toSet());
  }
}
