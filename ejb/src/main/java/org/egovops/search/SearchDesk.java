package org.egovops.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.egovops.kernel.Page;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;

/**
 * Search desk (检索台): the door to the full-text search over every kind of record the caller may
 * read. The scope bounds the search itself, so neither hits nor their number tell of anything
 * outside; and because the index may be some seconds behind, each hit is checked against the
 * database before it is shown.
 */
@Stateless
public class SearchDesk {

  /** So many hits can be counted and paged through; who gets more searches more closely. */
  public static final int MOST = 1_000;

  private static final int LARGEST_PAGE = 100;

  @Inject FullText fullText;
  @Inject @Any Instance<Searchable> sources;
  @Inject CurrentActor current;

  /**
   * Searches every kind of record.
   *
   * @param text Chinese or English words, numbers or parts of them; all must be answered
   * @param after {@code Page.next} of the page before, or null
   * @param limit hits of a page, 1 to 100
   * @throws RuleBroken {@code search.too-long}, {@code search.unavailable}, {@code
   *     paging.unknown-place}
   */
  @RolesAllowed(Permission.Names.INCIDENT_READ)
  public SearchResult find(String text, String after, int limit) {
    Actor actor = current.get();
    List<SearchRun> runs = FullText.runs(text);
    Map<String, Searchable> kinds =
        sources.stream().collect(Collectors.toMap(Searchable::kind, Function.identity()));
    int offset = offset(after);
    int size = Math.max(1, Math.min(limit, LARGEST_PAGE));
    RecordIndex.Found found = fullText.find(kinds.values(), actor, runs, offset, size);
    int end = offset + found.records().size();
    String next = end < found.total() ? String.valueOf(end) : null;
    List<SearchHit> hits = hits(found.records(), kinds, actor, runs);
    return new SearchResult(new Page<>(hits, next), found.total(), fullText.complete());
  }

  private static int offset(String after) {
    if (after == null || after.isBlank()) {
      return 0;
    }
    if (!after.matches("\\d{1,4}")) {
      throw RuleBroken.at("after", "paging.unknown-place", after);
    }
    return Integer.parseInt(after);
  }

  private List<SearchHit> hits(
      List<StoredRecord> found, Map<String, Searchable> kinds, Actor actor, List<SearchRun> runs) {
    if (found.isEmpty()) {
      return List.of();
    }
    Set<Long> visible = visible(found, kinds, actor);
    Highlighter highlighter = new Highlighter(fullText.analyzer(), runs);
    return found.stream()
        .filter(record -> visible.contains(record.id()))
        .map(record -> hit(record, highlighter, kinds.get(record.kind()).seesInternal(actor)))
        .toList();
  }

  private static Set<Long> visible(
      List<StoredRecord> found, Map<String, Searchable> kinds, Actor actor) {
    Set<Long> visible = new HashSet<>();
    found.stream()
        .collect(
            Collectors.groupingBy(
                StoredRecord::kind, Collectors.mapping(StoredRecord::id, Collectors.toList())))
        .forEach((kind, ids) -> visible.addAll(kinds.get(kind).visible(actor, ids)));
    return visible;
  }

  private static SearchHit hit(StoredRecord record, Highlighter highlighter, boolean internalToo) {
    Highlight snippet = highlighter.snippet(record.text());
    if (internalToo && !snippet.hasHits()) {
      Highlight internal = highlighter.snippet(record.internalText());
      snippet = internal.hasHits() ? internal : snippet;
    }
    return new SearchHit(
        record.kind(),
        record.id(),
        record.number(),
        highlighter.whole(record.title()),
        snippet,
        record.state(),
        record.changedAt());
  }
}
