package org.egovops.reporting.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** DOCX table (DOCX 表格): a ruled grid of fixed columns whose rows are never divided. */
final class DocxTable {

  private static final double TWIPS = 20;

  private final XWPFTable table;
  private final long[] widths;
  private final double points;
  private XWPFTableRow row;
  private boolean together;
  private int column;

  /**
   * @param width of the whole in points
   * @param points type size
   */
  DocxTable(XWPFDocument document, double width, double[] shares, double points) {
    this.points = points;
    this.widths = new long[shares.length];
    this.table = document.createTable();
    table.removeRow(0);
    table.setStyleID("TableGrid");
    CTTblPr properties = table.getCTTbl().getTblPr();
    if (properties.isSetTblBorders()) {
      properties.unsetTblBorders();
    }
    table.setTableAlignment(TableRowAlign.CENTER);
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblWidth whole = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
    whole.setType(STTblWidth.DXA);
    whole.setW(BigInteger.valueOf(Math.round(width * TWIPS)));
    CTTblGrid grid = table.getCTTbl().addNewTblGrid();
    for (int i = 0; i < shares.length; i++) {
      widths[i] = Math.round(width * TWIPS * shares[i]);
      grid.addNewGridCol().setW(BigInteger.valueOf(widths[i]));
    }
  }

  /** The whole of a data table with its heads. */
  static void write(XWPFDocument document, Table data, TableLayout layout) {
    DocxTable table = new DocxTable(document, layout.width(), layout.shares(), layout.points());
    if (BlockMarkup.isKeptWhole(data, layout)) {
      table.keepTogether();
    }
    table.heads(data);
    Alignment alignment = Alignment.of(data);
    for (Table.Row line : data.rows()) {
      table.row(false);
      for (int i = 0; i < line.cells().size(); i++) {
        Cell cell = line.cells().get(i);
        String style = line.total() ? "TableHead" : "TableText";
        table.cell(cell.display(), style, alignment.of(i, cell));
      }
    }
    if (data.rows().isEmpty()) {
      table.row(false);
      table.span(data.emptyText(), "TableText", data.columns().size());
    }
  }

  /** Lets all rows stand on one page, with the line that follows. */
  void keepTogether() {
    together = true;
  }

  private void heads(Table data) {
    List<Table.Column> columns = data.columns();
    row(true);
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).group().isEmpty()) {
        XWPFTableCell cell = head(columns.get(i).title());
        if (data.isGrouped()) {
          merge(cell, STMerge.RESTART);
        }
      } else {
        int size = data.groupSize(i);
        span(columns.get(i).group(), "TableHead", size);
        i += size - 1;
      }
    }
    if (data.isGrouped()) {
      lowerHeads(columns);
    }
  }

  private void lowerHeads(List<Table.Column> columns) {
    row(true);
    for (Table.Column each : columns) {
      if (each.group().isEmpty()) {
        merge(head(""), STMerge.CONTINUE);
      } else {
        head(each.title());
      }
    }
  }

  private static void merge(XWPFTableCell cell, STMerge.Enum merge) {
    cell.getCTTc().getTcPr().addNewVMerge().setVal(merge);
  }

  void row(boolean repeated) {
    row = new XWPFTableRow(table.getCTTbl().addNewTr(), table);
    row.setCantSplitRow(true);
    if (repeated) {
      row.setRepeatHeader(true);
    }
    column = 0;
  }

  XWPFTableCell head(String words) {
    return cell(words, "TableHead", Alignment.Side.CENTRE);
  }

  XWPFTableCell cell(String words, String style, Alignment.Side side) {
    XWPFTableCell cell = open(1);
    paragraph(cell, true, words, style, side);
    return cell;
  }

  void span(String words, String style, int columns) {
    XWPFTableCell cell = open(columns);
    paragraph(cell, true, words, style, Alignment.Side.CENTRE);
  }

  /** A further line in a cell. */
  void more(XWPFTableCell cell, String words, String style, Alignment.Side side) {
    paragraph(cell, false, words, style, side);
  }

  private XWPFTableCell open(int columns) {
    XWPFTableCell cell = row.createCell();
    CTTcPr properties =
        cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    long width = 0;
    for (int i = 0; i < columns; i++) {
      width += widths[column++];
    }
    CTTblWidth size = properties.addNewTcW();
    size.setType(STTblWidth.DXA);
    size.setW(BigInteger.valueOf(width));
    if (columns > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
    }
    cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    return cell;
  }

  private void paragraph(
      XWPFTableCell cell, boolean first, String words, String style, Alignment.Side side) {
    XWPFParagraph text = first ? cell.getParagraphs().get(0) : cell.addParagraph();
    text.setStyle(style);
    text.setKeepNext(together);
    text.setAlignment(
        switch (side) {
          case RIGHT -> ParagraphAlignment.RIGHT;
          case CENTRE -> ParagraphAlignment.CENTER;
          case LEFT -> ParagraphAlignment.LEFT;
        });
    XWPFRun run = text.createRun();
    run.setText(words);
    if (points > 0) {
      run.setFontSize(points);
    }
  }
}
