package org.egovops.importing;

import java.util.List;

/**
 * Source row (源数据行): a row of the file.
 *
 * @param number as a spreadsheet counts it: the header is row 1
 * @param cells its cells as text
 */
public record SourceRow(int number, List<String> cells) {

  private static final String BETWEEN = "\u001f";

  public SourceRow {
    cells = List.copyOf(cells);
  }

  /** The cells as one text; control characters that no database keeps are left out. */
  String joined() {
    return join(cells);
  }

  static String join(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace(BETWEEN, " ").replace("\u0000", ""))
        .collect(java.util.stream.Collectors.joining(BETWEEN));
  }

  static List<String> split(String joined) {
    return joined == null ? List.of("") : List.of(joined.split(BETWEEN, -1));
  }
}
