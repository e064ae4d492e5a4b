package org.egovops.reporting.document;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Table layout (表格排布): how wide each column is, how large the type, and whether the page must turn,
 * decided from the contents so that nothing runs over the edge and figures stay on one line.
 *
 * @param points type size
 * @param landscape whether the table needs a page on its side
 * @param shares of the width per column, together 1
 */
record TableLayout(double points, boolean landscape, double[] shares) {

  /** Width of the text area (版心) upright and on its side. */
  static final double PORTRAIT = Page.TEXT_WIDTH;

  static final double LANDSCAPE = Page.TEXT_HEIGHT;

  private static final double[] UPRIGHT_SIZES = {12, 10.5, 9};
  private static final double[] TURNED_SIZES = {10.5, 9, 7.5};
  private static final double PADDING = 1.1;
  private static final double READABLE = 11;

  /** Text wraps more often, which is still better than turning the page for one long name. */
  private static final double TIGHT = 7.5;

  private static final double NARROWEST = 2.2;
  private static final double WHOLE_HEADING = 6;

  static TableLayout of(Table table, Manner manner) {
    double[] wishes = columns(table, i -> wish(table, i, READABLE));
    for (double size : UPRIGHT_SIZES) {
      if (size <= manner.bodyPoints() && sum(wishes) * size <= PORTRAIT) {
        return new TableLayout(size, false, share(table, wishes, PORTRAIT / size));
      }
    }
    double[] modest = columns(table, i -> wish(table, i, TIGHT));
    double smallest = UPRIGHT_SIZES[UPRIGHT_SIZES.length - 1];
    if (sum(modest) * smallest <= PORTRAIT) {
      return new TableLayout(smallest, false, share(table, modest, PORTRAIT / smallest));
    }
    for (double size : TURNED_SIZES) {
      if (sum(wishes) * size <= LANDSCAPE) {
        return new TableLayout(size, true, share(table, wishes, LANDSCAPE / size));
      }
    }
    double[] least = columns(table, i -> least(table, i));
    return new TableLayout(TURNED_SIZES[TURNED_SIZES.length - 1], true, scale(least));
  }

  double width() {
    return landscape ? LANDSCAPE : PORTRAIT;
  }

  /** Width of a column in em under which its contents are unpleasant to read. */
  private static double wish(Table table, int column, double readable) {
    double natural = natural(table, column);
    double text = Math.min(natural, Math.max(readable, unbreakable(table, column)));
    return PADDING + (table.isQuantity(column) ? natural : text);
  }

  private static double least(Table table, int column) {
    return PADDING + Math.max(NARROWEST, Math.min(unbreakable(table, column), READABLE));
  }

  /** Contents on one line; a long heading may take two. */
  private static double natural(Table table, int column) {
    double title = PlainText.width(table.columns().get(column).title());
    double heading = title <= WHOLE_HEADING ? title : Math.ceil(title / 2);
    return Math.max(Math.max(NARROWEST, heading), widest(table, column, false));
  }

  private static double unbreakable(Table table, int column) {
    return widest(table, column, true);
  }

  private static double widest(Table table, int column, boolean wordsOnly) {
    return table.rows().stream()
        .map(row -> row.cells().get(column))
        .mapToDouble(cell -> width(cell, wordsOnly))
        .max()
        .orElse(0);
  }

  private static double width(Cell cell, boolean wordsOnly) {
    boolean breakable = cell instanceof Cell.Text || cell instanceof Cell.Moment;
    return wordsOnly && breakable
        ? Math.min(PlainText.longestWord(cell.display()), READABLE)
        : PlainText.width(cell.display());
  }

  /** What is left over goes to the columns whose text would otherwise wrap. */
  private static double[] share(Table table, double[] wishes, double room) {
    double[] hunger = columns(table, i -> Math.max(0, PADDING + natural(table, i) - wishes[i]));
    double spare = room - sum(wishes);
    double fed = Math.min(1, sum(hunger) == 0 ? 0 : spare / sum(hunger));
    return scale(columns(table, i -> wishes[i] + fed * hunger[i]));
  }

  private static double[] scale(double[] widths) {
    double total = sum(widths);
    return IntStream.range(0, widths.length).mapToDouble(i -> widths[i] / total).toArray();
  }

  private static double[] columns(Table table, IntToDoubleFunction width) {
    return IntStream.range(0, table.columns().size()).mapToDouble(width).toArray();
  }

  private static double sum(double[] widths) {
    return Arrays.stream(widths).sum();
  }
}
