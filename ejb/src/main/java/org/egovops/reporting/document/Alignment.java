package org.egovops.reporting.document;

import java.util.stream.IntStream;

/**
 * Alignment (对齐): on which side the values of each column stand. Figures right, short words
 * centred, long words left. Decided once per table, for it asks every row.
 */
final class Alignment {

  /** Side of a cell (位置). */
  enum Side {
    LEFT,
    CENTRE,
    RIGHT
  }

  private static final double SHORT_EM = 10;

  private final boolean[] quantities;
  private final boolean[] brief;

  private Alignment(boolean[] quantities, boolean[] brief) {
    this.quantities = quantities;
    this.brief = brief;
  }

  static Alignment of(Table table) {
    int columns = table.columns().size();
    boolean[] quantities = new boolean[columns];
    boolean[] brief = new boolean[columns];
    for (int i = 0; i < columns; i++) {
      quantities[i] = table.isQuantity(i);
      brief[i] = isBrief(table, i);
    }
    return new Alignment(quantities, brief);
  }

  private static boolean isBrief(Table table, int column) {
    return IntStream.range(0, table.rows().size())
        .mapToObj(row -> table.rows().get(row).cells().get(column).display())
        .allMatch(words -> PlainText.width(words) <= SHORT_EM);
  }

  Side of(int column, Cell cell) {
    if (cell instanceof Cell.None) {
      return quantities[column] ? Side.RIGHT : Side.CENTRE;
    }
    if (cell.isQuantity()) {
      return Side.RIGHT;
    }
    return brief[column] ? Side.CENTRE : Side.LEFT;
  }
}
