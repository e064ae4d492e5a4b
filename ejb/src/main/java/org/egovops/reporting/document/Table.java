package org.egovops.reporting.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Table (表): a caption, columns, rows, and the rules by which the figures were counted. It is
 * numbered 表1, 表2 … in the order of the document.
 *
 * @param caption what the table shows; without one it is neither captioned nor numbered
 * @param emptyText what to say where there is no row
 * @param notes counting rules, printed under the table
 */
public record Table(
    String caption, List<Column> columns, List<Row> rows, String emptyText, List<String> notes)
    implements Block {

  private static final String NOTHING = "本期无记录";

  /**
   * Column (列).
   *
   * @param group a heading over neighbouring columns of the same group; empty for none
   */
  public record Column(String title, String group) {
    public Column {
      title = PlainText.of(title);
      group = PlainText.of(group);
    }
  }

  /**
   * Row (行).
   *
   * @param total whether it sums up the others and is set off from them
   */
  public record Row(List<Cell> cells, boolean total) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  public Table {
    caption = PlainText.of(caption);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    emptyText = PlainText.of(emptyText);
    notes = PlainText.of(notes);
    requireWidth(columns, rows);
  }

  private static void requireWidth(List<Column> columns, List<Row> rows) {
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a table needs a column");
    }
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "row of " + row.cells().size() + " cells under " + columns.size() + " columns");
      }
    }
  }

  boolean isGrouped() {
    return columns.stream().anyMatch(c -> !c.group().isEmpty());
  }

  /** How many neighbouring columns share the group of this one, itself included. */
  int groupSize(int first) {
    int next = first;
    while (next < columns.size() && columns.get(next).group().equals(columns.get(first).group())) {
      next++;
    }
    return next - first;
  }

  /** Whether the column holds quantities only, so that its figures stand right-aligned. */
  boolean isQuantity(int column) {
    return !rows.isEmpty() && rows.stream().allMatch(r -> r.cells().get(column).isQuantity());
  }

  public static Builder captioned(String caption) {
    return new Builder(caption);
  }

  /** Collects a table column by column and row by row. */
  public static final class Builder {
    private final String caption;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String emptyText = NOTHING;

    private Builder(String caption) {
      this.caption = caption;
    }

    public Builder columns(String... titles) {
      Arrays.stream(titles).forEach(title -> columns.add(new Column(title, "")));
      return this;
    }

    /** Neighbouring columns under one common heading. */
    public Builder group(String group, String... titles) {
      Arrays.stream(titles).forEach(title -> columns.add(new Column(title, group)));
      return this;
    }

    public Builder row(Cell... cells) {
      rows.add(new Row(List.of(cells), false));
      return this;
    }

    public Builder total(Cell... cells) {
      rows.add(new Row(List.of(cells), true));
      return this;
    }

    public Builder note(String note) {
      notes.add(note);
      return this;
    }

    public Builder whenEmpty(String text) {
      emptyText = Objects.requireNonNull(text);
      return this;
    }

    public Table build() {
      return new Table(caption, columns, rows, emptyText, notes);
    }
  }
}
