package org.egovops.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.AlreadyClosedException;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.Actor;

/**
 * Full text (全文检索) for the doors of other processes: narrows a list to the records that answer a
 * search. Asks for no permission and may be some seconds behind; the door that calls applies its
 * own scope to what it reads by the ids.
 */
@ApplicationScoped
public class FullText {

  static final int LONGEST = 200;
  private static final int MOST_RUNS = 12;

  @Inject LocalIndex local;

  /**
   * Ids of the records of one kind that answer and lie within the actor's scope, best first.
   *
   * @param text what somebody typed; where it holds nothing to search for, nothing is found
   * @param limit at most so many, up to {@link SearchDesk#MOST}
   * @throws RuleBroken {@code search.too-long}, {@code search.unavailable}
   */
  public List<Long> ids(Searchable kind, Actor actor, String text, int limit) {
    return find(List.of(kind), actor, runs(text), 0, limit).records().stream()
        .map(StoredRecord::id)
        .toList();
  }

  /** The hits of several kinds together. */
  RecordIndex.Found find(
      Collection<Searchable> kinds, Actor actor, List<SearchRun> runs, int offset, int limit) {
    if (runs.isEmpty() || limit < 1) {
      return new RecordIndex.Found(List.of(), 0);
    }
    RecordIndex index = local.require();
    try {
      Query query = query(index.analyzer(), kinds, actor, runs);
      return index.find(query, offset, limit, SearchDesk.MOST);
    } catch (IOException | AlreadyClosedException failed) {
      local.discard(index, failed);
      throw new RuleBroken("search.unavailable");
    }
  }

  private static Query query(
      RecordAnalyzer analyzer, Collection<Searchable> kinds, Actor actor, List<SearchRun> runs) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Searchable kind : kinds) {
      RecordQuery of = new RecordQuery(analyzer, kind.seesInternal(actor));
      any.add(of.query(kind.kind(), runs, kind.scope(actor)), Occur.SHOULD);
    }
    return any.build();
  }

  RecordAnalyzer analyzer() {
    return local.require().analyzer();
  }

  boolean complete() {
    return local.complete();
  }

  /**
   * The runs of what somebody typed.
   *
   * @throws RuleBroken {@code search.too-long}
   */
  static List<SearchRun> runs(String text) {
    if (text == null) {
      return List.of();
    }
    if (text.length() > LONGEST) {
      throw RuleBroken.at("text", "search.too-long", LONGEST);
    }
    List<SearchRun> runs = SearchRun.of(text);
    return runs.subList(0, Math.min(runs.size(), MOST_RUNS));
  }
}
