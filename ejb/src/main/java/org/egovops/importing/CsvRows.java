package org.egovops.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.ZipException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.egovops.kernel.RuleBroken;

/**
 * The rows of a file one after another (CSV 逐行读取), the header first. What makes a file unreadable
 * as a whole is told with the line it was met at.
 */
final class CsvRows implements Iterator<SourceRow>, AutoCloseable {

  /** Cells that begin so are formulas to a spreadsheet; exports put an apostrophe before them. */
  static final String FORMULA = "=+-@\t\r";

  private final CSVParser parser;
  private final Iterator<CSVRecord> records;

  private CsvRows(CSVParser parser) {
    this.parser = parser;
    this.records = parser.iterator();
  }

  static CsvRows of(FileContent content, CsvLayout layout) {
    try {
      CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(layout.separator()).get();
      return new CsvRows(format.parse(layout.reader(content)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public boolean hasNext() {
    try {
      return records.hasNext();
    } catch (UncheckedIOException | IllegalStateException broken) {
      throw unreadable(broken);
    }
  }

  @Override
  public SourceRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    CSVRecord next = records.next();
    List<String> cells = new ArrayList<>(next.size());
    next.forEach(cell -> cells.add(plain(cell)));
    return new SourceRow((int) next.getRecordNumber(), cells);
  }

  /** Takes the apostrophe away that guards a cell of a downloaded file against spreadsheets. */
  private static String plain(String cell) {
    String text = cell.strip();
    boolean guarded =
        text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0;
    return guarded ? text.substring(1) : text;
  }

  private RuntimeException unreadable(RuntimeException broken) {
    long line = parser.getCurrentLineNumber() + 1;
    for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
      if (cause instanceof RuleBroken told) {
        return told;
      }
      if (cause instanceof CharacterCodingException) {
        return RuleBroken.at("file", "import.encoding", line);
      }
      if (cause instanceof ZipException || cause instanceof java.io.EOFException) {
        return RuleBroken.at("file", "import.zip-broken");
      }
    }
    return RuleBroken.at("file", "import.quotes", line);
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
