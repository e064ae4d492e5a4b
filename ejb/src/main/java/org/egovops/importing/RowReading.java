package org.egovops.importing;

import java.util.ArrayList;
import java.util.List;

/** Reading of a file's rows (逐批读取) for staging, behind its header. */
public final class RowReading implements AutoCloseable {

  private final CsvRows rows;
  private final int key;

  RowReading(CsvRows rows, int key) {
    this.rows = rows;
    this.key = key;
    rows.next();
  }

  /** Passes over rows that were staged before. */
  public void skip(int count) {
    for (int i = 0; i < count && rows.hasNext(); i++) {
      rows.next();
    }
  }

  /** The next rows; empty after the last. */
  public List<SourceRow> next(int most) {
    List<SourceRow> next = new ArrayList<>();
    while (next.size() < most && rows.hasNext()) {
      next.add(rows.next());
    }
    return next;
  }

  /** Place of the column that tells rows of one incident. */
  public int key() {
    return key;
  }

  @Override
  public void close() {
    rows.close();
  }
}
