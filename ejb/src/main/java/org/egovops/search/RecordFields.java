package org.egovops.search;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;

/** The fields of a record in the index, written here and named by the query. */
final class RecordFields {

  static final String KEY = "key";
  static final String KIND = "kind";
  static final String ID = "id";
  static final String CHANGED = "changed";
  static final String NUMBER = "number";
  static final String TITLE = "title";
  static final String TEXT = "text";
  static final String INTERNAL = "internal";
  static final String STATE = "state";

  /** Stretches of letters and digits of title and text. */
  static final String LATIN = "latin";

  /** Stretches of letters and digits of the internal text. */
  static final String LATIN_INTERNAL = "latin_internal";

  private static final int LONGEST_TEXT = 50_000;
  private static final int LONGEST_RUN = 100;

  private RecordFields() {}

  /** What identifies a record over all kinds. */
  static Term key(String kind, long id) {
    return new Term(KEY, kind + ":" + id);
  }

  static String facet(Facet facet) {
    return "facet_" + facet.name().toLowerCase(Locale.ROOT);
  }

  static Document of(SearchDocument record) {
    Document document = new Document();
    document.add(new StringField(KEY, key(record.kind(), record.id()).text(), Store.NO));
    document.add(new StringField(KIND, record.kind(), Store.YES));
    document.add(new StoredField(ID, record.id()));
    document.add(new NumericDocValuesField(ID, record.id()));
    document.add(new StoredField(CHANGED, record.changedAt().toEpochMilli()));
    document.add(new NumericDocValuesField(CHANGED, record.changedAt().toEpochMilli()));
    document.add(new StoredField(STATE, record.state()));
    record
        .facets()
        .forEach((facet, value) -> document.add(new StringField(facet(facet), value, Store.NO)));
    number(document, record.number());
    text(document, TITLE, LATIN, record.title());
    text(document, TEXT, LATIN, record.text());
    text(document, INTERNAL, LATIN_INTERNAL, record.internalText());
    found(document, TEXT, LATIN, SearchRun.fold(record.keywords()));
    return document;
  }

  private static void number(Document document, String number) {
    document.add(new StoredField(stored(NUMBER), number));
    Set<String> terms = new HashSet<>();
    for (SearchRun run : SearchRun.of(number)) {
      terms.addAll(run.tails());
      // 000123 is remembered as 123.
      run.tails().forEach(tail -> terms.add(tail.replaceFirst("^0+(?=.)", "")));
    }
    terms.forEach(term -> document.add(new StringField(NUMBER, term, Store.NO)));
  }

  private static void text(Document document, String field, String latin, String text) {
    String kept = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    document.add(new StoredField(stored(field), kept));
    found(document, field, latin, SearchRun.fold(kept));
  }

  private static void found(Document document, String field, String latin, String folded) {
    document.add(new TextField(field, folded, Store.NO));
    latin(folded).forEach(term -> document.add(new StringField(latin, term, Store.NO)));
  }

  private static Set<String> latin(String folded) {
    Set<String> terms = new HashSet<>();
    for (SearchRun run : SearchRun.of(folded)) {
      if (!run.han() && run.text().length() <= LONGEST_RUN) {
        terms.addAll(run.tails());
      }
    }
    return terms;
  }

  /** Where the text of a field stands as it was written. */
  static String stored(String field) {
    return field + "_stored";
  }

  /** The text fields somebody may search in, the title first. */
  static List<String> textFields(boolean internalToo) {
    return internalToo ? List.of(TITLE, TEXT, INTERNAL) : List.of(TITLE, TEXT);
  }

  static List<String> latinFields(boolean internalToo) {
    return internalToo ? List.of(LATIN, LATIN_INTERNAL) : List.of(LATIN);
  }
}
