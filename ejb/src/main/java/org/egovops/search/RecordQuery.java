package org.egovops.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Says to the index what somebody typed. Every run must be answered: a Chinese run by the same
 * stretch of characters, or less well by its words wherever they stand; a run of letters and digits
 * by a number or word that begins so, or by a word of the same stem.
 */
final class RecordQuery {

  private static final float NUMBER_BOOST = 50;
  private static final float TITLE_BOOST = 3;
  private static final float STRETCH_BOOST = 4;
  private static final float TIES = 0.1f;
  private static final int WORDS_ALL_WANTED = 3;

  private final RecordAnalyzer analyzer;
  private final boolean internalToo;

  RecordQuery(RecordAnalyzer analyzer, boolean internalToo) {
    this.analyzer = analyzer;
    this.internalToo = internalToo;
  }

  /** Records of one kind that answer every run and lie within the scope. */
  Query query(String kind, List<SearchRun> runs, SearchScope scope) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new TermQuery(new Term(RecordFields.KIND, kind)), Occur.FILTER);
    all.add(filter(scope), Occur.FILTER);
    runs.forEach(run -> all.add(run.han() ? chinese(run) : latin(run), Occur.MUST));
    return all.build();
  }

  private Query chinese(SearchRun run) {
    List<String> words = analyzer.words(run.text());
    Query whole = stretch(run.text());
    return words.equals(List.of(run.text()))
        ? whole
        : new DisjunctionMaxQuery(
            List.of(new BoostQuery(whole, STRETCH_BOOST), words(words)), TIES);
  }

  /** All words of a short run, three quarters of a long one. */
  private Query words(List<String> words) {
    BooleanQuery.Builder wanted = new BooleanQuery.Builder();
    words.forEach(word -> wanted.add(stretch(word), Occur.SHOULD));
    int enough = words.size() <= WORDS_ALL_WANTED ? words.size() : words.size() * 3 / 4;
    return wanted.setMinimumNumberShouldMatch(enough).build();
  }

  /** The characters one after the other. */
  private Query stretch(String characters) {
    String[] pairs = RecordAnalyzer.pairs(characters);
    return inAnyText(field -> new PhraseQuery(field, pairs));
  }

  private Query inAnyText(Function<String, Query> query) {
    List<Query> fields = new ArrayList<>();
    for (String field : RecordFields.textFields(internalToo)) {
      Query there = query.apply(field);
      fields.add(field.equals(RecordFields.TITLE) ? new BoostQuery(there, TITLE_BOOST) : there);
    }
    return new DisjunctionMaxQuery(fields, TIES);
  }

  private Query latin(SearchRun run) {
    Term number = new Term(RecordFields.NUMBER, run.text());
    List<Query> ways = new ArrayList<>();
    ways.add(new BoostQuery(new TermQuery(number), NUMBER_BOOST));
    ways.add(new PrefixQuery(number));
    for (String field : RecordFields.latinFields(internalToo)) {
      ways.add(new TermQuery(new Term(field, run.text())));
      ways.add(new PrefixQuery(new Term(field, run.text())));
    }
    if (run.word()) {
      String stem = analyzer.stem(run.text());
      ways.add(inAnyText(field -> new TermQuery(new Term(field, stem))));
    }
    return new DisjunctionMaxQuery(ways, TIES);
  }

  static Query filter(SearchScope scope) {
    if (scope instanceof SearchScope.AnyOf any) {
      List<BytesRef> values = any.values().stream().map(BytesRef::new).toList();
      return new TermInSetQuery(RecordFields.facet(any.facet()), values);
    }
    if (scope instanceof SearchScope.AllOf all) {
      return all.parts().isEmpty() ? new MatchAllDocsQuery() : combined(all.parts(), Occur.FILTER);
    }
    List<SearchScope> parts = ((SearchScope.OneOf) scope).parts();
    return parts.isEmpty()
        ? new MatchNoDocsQuery("nothing is within the scope")
        : combined(parts, Occur.SHOULD);
  }

  private static Query combined(List<SearchScope> parts, Occur occur) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    parts.forEach(part -> query.add(filter(part), occur));
    return query.build();
  }
}
