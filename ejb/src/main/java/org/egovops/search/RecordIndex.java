package org.egovops.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.Directory;

/**
 * The index of one node: takes records in, gives them back by query. What was put in is found after
 * the next {@link #refresh()} and survives a stop after the next {@link #commit()}.
 */
final class RecordIndex implements Closeable {

  private static final double BUFFER_MB = 16;
  private static final Sort BEST_THEN_LATEST =
      new Sort(
          SortField.FIELD_SCORE, new SortField(RecordFields.CHANGED, SortField.Type.LONG, true));

  private final RecordAnalyzer analyzer = new RecordAnalyzer();
  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  /** What a query found: a slice of the hits, best first, and how many there are. */
  record Found(List<StoredRecord> records, long total) {}

  /** Opens the index in a directory, a new one where there is none. */
  RecordIndex(Directory directory) throws IOException {
    this.directory = directory;
    this.writer =
        new IndexWriter(directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(BUFFER_MB));
    this.searchers = new SearcherManager(writer, null);
  }

  RecordAnalyzer analyzer() {
    return analyzer;
  }

  void put(Collection<SearchDocument> records) throws IOException {
    for (SearchDocument record : records) {
      writer.updateDocument(RecordFields.key(record.kind(), record.id()), RecordFields.of(record));
    }
  }

  void remove(String kind, Collection<Long> ids) throws IOException {
    writer.deleteDocuments(ids.stream().map(id -> RecordFields.key(kind, id)).toArray(Term[]::new));
  }

  void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  void commit() throws IOException {
    writer.commit();
  }

  /** The hits from {@code offset} on; counts exactly up to {@code most}. */
  Found find(Query query, int offset, int limit, int most) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      int wanted = Math.min(offset + limit, most);
      TopDocs top =
          searcher.search(
              query, new TopFieldCollectorManager(BEST_THEN_LATEST, wanted, null, most));
      List<StoredRecord> records = new ArrayList<>();
      for (int i = offset; i < top.scoreDocs.length; i++) {
        records.add(read(searcher, top.scoreDocs[i]));
      }
      return new Found(records, Math.min(top.totalHits.value, most));
    } finally {
      searchers.release(searcher);
    }
  }

  private static StoredRecord read(IndexSearcher searcher, ScoreDoc hit) throws IOException {
    return StoredRecord.of(searcher.storedFields().document(hit.doc));
  }

  /** When the index thinks each record of a kind changed last, in milliseconds. */
  Map<Long, Long> stamps(String kind) throws IOException {
    refresh();
    Map<Long, Long> stamps = new HashMap<>();
    IndexSearcher searcher = searchers.acquire();
    try {
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        collect(leaf, kind, stamps);
      }
      return stamps;
    } finally {
      searchers.release(searcher);
    }
  }

  private static void collect(LeafReaderContext leaf, String kind, Map<Long, Long> stamps)
      throws IOException {
    PostingsEnum documents = leaf.reader().postings(new Term(RecordFields.KIND, kind));
    NumericDocValues ids = leaf.reader().getNumericDocValues(RecordFields.ID);
    NumericDocValues changes = leaf.reader().getNumericDocValues(RecordFields.CHANGED);
    if (documents == null) {
      return;
    }
    int document = documents.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS) {
      boolean live =
          leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(document);
      if (live && ids.advanceExact(document) && changes.advanceExact(document)) {
        stamps.put(ids.longValue(), changes.longValue());
      }
      document = documents.nextDoc();
    }
  }

  /** Commits and closes. */
  @Override
  public void close() throws IOException {
    try (directory;
        writer) {
      searchers.close();
    }
  }

  /** Closes without writing anything more. */
  void abandon() throws IOException {
    try (directory;
        searchers) {
      writer.rollback();
    }
  }
}
