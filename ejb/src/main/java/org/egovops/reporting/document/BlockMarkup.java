package org.egovops.reporting.document;

import java.util.List;
import java.util.Locale;

/** Block markup (内容标记): the blocks of a document as XHTML, numbered as they come. */
final class BlockMarkup {

  private static final int FIGURES_PER_LINE = 4;

  /** A table of so few rows moves to the next page rather than being divided. */
  private static final int KEPT_WHOLE = 12;

  private final Numbering numbering = new Numbering();
  private final Manner manner;

  BlockMarkup(Manner manner) {
    this.manner = manner;
  }

  void add(Markup parent, Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      paragraph(parent, paragraph);
    } else if (block instanceof Block.Facts facts) {
      facts(parent, facts);
    } else if (block instanceof Block.KeyFigures figures) {
      keyFigures(parent, figures);
    } else if (block instanceof Table table) {
      table(parent, table);
    } else {
      chart(parent, (Chart) block);
    }
  }

  private void paragraph(Markup parent, Block.Paragraph paragraph) {
    Markup text = parent.add("p").text(paragraph.text());
    for (String footnote : paragraph.footnotes()) {
      String mark = Numbering.mark(numbering.nextFootnote());
      text.add("sup", "call").text(mark);
      text.add("span", "footnote").text(mark + " " + footnote);
    }
  }

  private static void facts(Markup parent, Block.Facts facts) {
    Markup table = parent.add("table", "grid facts");
    for (Block.Fact fact : facts.facts()) {
      Markup row = table.add("tr");
      row.add("th").text(fact.label());
      row.add("td").text(fact.value().display());
    }
  }

  private static void keyFigures(Markup parent, Block.KeyFigures figures) {
    Markup frame = parent.add("div", "figures");
    Markup row = null;
    int size = figures.figures().size();
    int perLine = perLine(size);
    for (int i = 0; i < size; i++) {
      if (i % perLine == 0) {
        row = frame.add("table", "keys").add("tr");
      }
      keyFigure(row.add("td"), figures.figures().get(i));
    }
    notes(frame, figures.notes());
  }

  /** Three or four beside each other, so that the last line is not left with a single one. */
  static int perLine(int figures) {
    return figures < FIGURES_PER_LINE
        ? Math.max(1, figures)
        : figures % FIGURES_PER_LINE == 1 ? 3 : 4;
  }

  private static void keyFigure(Markup box, Block.KeyFigure figure) {
    box.add("div", "key-label").text(figure.label());
    Markup value = box.add("div", "key-value").text(figure.value().display());
    value.add("span", "key-unit").text(figure.unit().isEmpty() ? "" : " " + figure.unit());
    box.add("div", "key-remark").text(figure.remark());
  }

  private void table(Markup parent, Table table) {
    TableLayout layout = TableLayout.of(table, manner);
    String style = layout.landscape() ? " turned" : isKeptWhole(table, layout) ? " whole" : "";
    Markup frame = parent.add("div", "tabular" + style);
    if (!table.caption().isEmpty()) {
      frame.add("div", "caption").text(numbering.nextTable() + "　" + table.caption());
    }
    Markup grid = frame.add("table", "grid data");
    grid.set("style", String.format(Locale.ROOT, "font-size:%.1fpt", layout.points()));
    columns(grid, layout);
    heads(grid.add("thead"), table);
    rows(grid.add("tbody"), table);
    notes(frame, table.notes());
  }

  static boolean isKeptWhole(Table table, TableLayout layout) {
    return !layout.landscape() && table.rows().size() <= KEPT_WHOLE;
  }

  private static void columns(Markup grid, TableLayout layout) {
    for (double share : layout.shares()) {
      grid.add("col").set("style", String.format(Locale.ROOT, "width:%.3f%%", share * 100));
    }
  }

  private static void heads(Markup head, Table table) {
    Markup upper = head.add("tr");
    Markup lower = table.isGrouped() ? head.add("tr") : null;
    List<Table.Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      Table.Column column = columns.get(i);
      if (column.group().isEmpty()) {
        upper.add("th").set("rowspan", lower == null ? "1" : "2").text(column.title());
      } else {
        if (i == 0 || !columns.get(i - 1).group().equals(column.group())) {
          upper.add("th").set("colspan", "" + table.groupSize(i)).text(column.group());
        }
        lower.add("th").text(column.title());
      }
    }
  }

  private static void rows(Markup body, Table table) {
    Alignment alignment = Alignment.of(table);
    for (Table.Row row : table.rows()) {
      Markup line = body.add("tr", row.total() ? "total" : "row");
      for (int i = 0; i < row.cells().size(); i++) {
        Cell cell = row.cells().get(i);
        line.add("td", alignment.of(i, cell).name().toLowerCase(Locale.ROOT)).text(cell.display());
      }
    }
    if (table.rows().isEmpty()) {
      Markup cell = body.add("tr").add("td", "empty").text(table.emptyText());
      cell.set("colspan", "" + table.columns().size());
    }
  }

  private void chart(Markup parent, Chart chart) {
    Markup frame = parent.add("div", "chart");
    if (chart.hasValues()) {
      ChartDrawing.draw(frame, chart);
    } else {
      frame.add("div", "empty").text("本期无数据");
    }
    frame.add("div", "caption").text(numbering.nextChart() + "　" + chart.caption());
    notes(frame, chart.notes());
  }

  private static void notes(Markup parent, List<String> notes) {
    for (int i = 0; i < notes.size(); i++) {
      String number = notes.size() == 1 ? "" : (i + 1) + ".";
      parent.add("div", "note").text((i == 0 ? "注：" : "　　") + number + notes.get(i));
    }
  }
}
