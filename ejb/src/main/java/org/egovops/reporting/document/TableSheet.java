package org.egovops.reporting.document;

import java.time.Duration;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Table sheet (表格工作表): one table on its sheet, its figures as numbers, its words as words only. */
final class TableSheet {

  private static final double SECONDS_OF_DAY = Duration.ofDays(1).toSeconds();
  private static final int UNITS_PER_CHARACTER = 256;
  private static final double NARROWEST = 8;
  private static final double WIDEST = 44;

  private final XSSFSheet sheet;
  private final SheetStyles styles;
  private final Table table;
  private final int head;

  private TableSheet(XSSFSheet sheet, SheetStyles styles, Table table, int head) {
    this.sheet = sheet;
    this.styles = styles;
    this.table = table;
    this.head = head;
  }

  /**
   * Writes the table from a row on.
   *
   * @return the first free row under it
   */
  static int write(XSSFSheet sheet, SheetStyles styles, Table table, int head) {
    TableSheet writer = new TableSheet(sheet, styles, table, head);
    writer.heads();
    int next = writer.rows();
    writer.widths();
    return next;
  }

  /** Rows the heads take: one, or two where columns are grouped. */
  static int headRows(Table table) {
    return table.isGrouped() ? 2 : 1;
  }

  private void heads() {
    XSSFRow upper = sheet.createRow(head);
    XSSFRow lower = table.isGrouped() ? sheet.createRow(head + 1) : upper;
    List<Table.Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      Table.Column column = columns.get(i);
      boolean grouped = !column.group().isEmpty();
      text(lower, i, grouped || lower == upper ? column.title() : "");
      if (lower != upper) {
        text(upper, i, grouped ? column.group() : column.title());
      }
    }
    if (lower != upper) {
      merge(columns);
    }
  }

  private void text(XSSFRow row, int column, String words) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(words);
    cell.setCellStyle(styles.head());
  }

  private void merge(List<Table.Column> columns) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).group().isEmpty()) {
        sheet.addMergedRegion(new CellRangeAddress(head, head + 1, i, i));
      } else {
        int size = table.groupSize(i);
        if (size > 1) {
          sheet.addMergedRegion(new CellRangeAddress(head, head, i, i + size - 1));
        }
        i += size - 1;
      }
    }
  }

  private int rows() {
    int at = head + headRows(table);
    for (Table.Row row : table.rows()) {
      XSSFRow line = sheet.createRow(at++);
      for (int i = 0; i < row.cells().size(); i++) {
        fill(line.createCell(i), row.cells().get(i), row.total());
      }
    }
    if (table.rows().isEmpty()) {
      fill(sheet.createRow(at++).createCell(0), Cell.text(table.emptyText()), false);
    }
    return at;
  }

  private void fill(XSSFCell target, Cell cell, boolean total) {
    target.setCellStyle(styles.value(cell, total));
    put(target, cell);
  }

  /** A value as the spreadsheet's own kind; text is always a string, whatever it begins with. */
  static void put(XSSFCell target, Cell cell) {
    if (cell instanceof Cell.Count count) {
      target.setCellValue(count.value());
    } else if (cell instanceof Cell.Decimal decimal) {
      target.setCellValue(decimal.value().doubleValue());
    } else if (cell instanceof Cell.Percent percent) {
      target.setCellValue(percent.ratio().doubleValue());
    } else if (cell instanceof Cell.Span span) {
      target.setCellValue(span.length().toSeconds() / SECONDS_OF_DAY);
    } else if (cell instanceof Cell.Day day) {
      target.setCellValue(DateUtil.getExcelDate(day.date()));
    } else if (cell instanceof Cell.Moment moment) {
      target.setCellValue(DateUtil.getExcelDate(moment.time()));
    } else if (cell instanceof Cell.Text text) {
      target.setCellValue(text.text());
    }
  }

  private void widths() {
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      double heading = PlainText.width(table.columns().get(i).title());
      double widest =
          table.rows().stream()
              .mapToDouble(row -> PlainText.width(row.cells().get(column).display()))
              .max()
              .orElse(0);
      double characters = Math.min(WIDEST, Math.max(NARROWEST, Math.max(heading, widest) * 2 + 3));
      sheet.setColumnWidth(i, (int) (characters * UNITS_PER_CHARACTER));
    }
  }
}
