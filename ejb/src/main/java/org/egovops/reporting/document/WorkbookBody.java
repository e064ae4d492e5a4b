package org.egovops.reporting.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbook body (工作簿内容): the sheets of a document, in its order. */
final class WorkbookBody {

  private static final int CAPTION_ROW = 0;
  private static final int HEAD_ROW = 2;
  private static final int NAME_LENGTH = 31;
  private static final double OVERVIEW_LINE_EM = 36;
  private static final double ROW_POINTS = 16;
  private static final double MARGIN_INCHES = 0.6;
  private static final int CHART_COLUMNS = 9;
  private static final int CHART_ROWS = 20;
  private static final int UNITS_PER_CHARACTER = 256;
  private static final int[] OVERVIEW_WIDTHS = {18, 20, 14, 44};
  private static final int NOTES_WIDTH = 76 * UNITS_PER_CHARACTER;

  private final Numbering numbering = new Numbering();
  private final List<String> rules = new ArrayList<>();
  private final XSSFWorkbook workbook;
  private final SheetStyles styles;
  private final ReportDocument report;
  private final XSSFSheet overview;
  private int overviewRow;
  private int unnumbered;

  WorkbookBody(XSSFWorkbook workbook, SheetStyles styles, ReportDocument report) {
    this.workbook = workbook;
    this.styles = styles;
    this.report = report;
    this.overview = sheet("概况");
  }

  void write() {
    head();
    report.opening().forEach(this::add);
    report.sections().forEach(this::add);
    report.approvals().forEach(this::approval);
    for (int i = 0; i < OVERVIEW_WIDTHS.length; i++) {
      overview.setColumnWidth(i, OVERVIEW_WIDTHS[i] * UNITS_PER_CHARACTER);
    }
    notes();
  }

  private void head() {
    text(overview, overviewRow++, 0, report.title(), styles.title());
    overviewRow++;
    fact("文号", report.number());
    fact("密级", report.securityLabel());
    fact("主送", report.audience());
    fact("编制单位", report.organisation());
    fact("日期", report.date().toString());
    fact("附件", String.join("；", report.attachments()));
    overviewRow++;
  }

  private void fact(String label, String value) {
    if (!value.isEmpty()) {
      line(Cell.text(label), Cell.text(value));
      widen(value);
    }
  }

  /** Lets the value just written run over the columns beside it, and as many lines as it needs. */
  private void widen(String value) {
    int row = overviewRow - 1;
    for (int i = 2; i < OVERVIEW_WIDTHS.length; i++) {
      cell(overview, row, i).setCellStyle(styles.value(Cell.text(""), false));
    }
    overview.addMergedRegion(new CellRangeAddress(row, row, 1, OVERVIEW_WIDTHS.length - 1));
    double lines = Math.ceil(PlainText.width(value) / OVERVIEW_LINE_EM);
    overview.getRow(row).setHeightInPoints((float) (Math.max(1, lines) * ROW_POINTS));
  }

  private void fact(Block.Fact fact) {
    line(Cell.text(fact.label()), fact.value());
    widen(fact.value().display());
  }

  private void approval(ReportDocument.Approval approval) {
    line(
        Cell.text(approval.role()),
        Cell.text(approval.name()),
        Cell.day(approval.date()),
        Cell.text(approval.opinion()));
  }

  private void line(Cell... cells) {
    for (int i = 0; i < cells.length; i++) {
      XSSFCell target = cell(overview, overviewRow, i);
      target.setCellStyle(i == 0 ? styles.head() : styles.value(cells[i], false));
      TableSheet.put(target, cells[i]);
    }
    overviewRow++;
  }

  private void add(Section section) {
    section.blocks().forEach(this::add);
    section.sections().forEach(this::add);
  }

  private void add(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      rules.addAll(paragraph.footnotes());
    } else if (block instanceof Block.Facts facts) {
      facts.facts().forEach(this::fact);
      overviewRow++;
    } else if (block instanceof Block.KeyFigures figures) {
      figures.figures().forEach(this::keyFigure);
      rules.addAll(figures.notes());
      overviewRow++;
    } else if (block instanceof Table table) {
      table(table);
    } else {
      chart((Chart) block);
    }
  }

  private void keyFigure(Block.KeyFigure figure) {
    line(
        Cell.text(figure.label()),
        figure.value(),
        Cell.text(figure.unit()),
        Cell.text(figure.remark()));
  }

  private void table(Table table) {
    boolean named = !table.caption().isEmpty();
    String number = named ? numbering.nextTable() : "明细" + ++unnumbered;
    XSSFSheet sheet = sheet(number + " " + table.caption());
    text(sheet, CAPTION_ROW, 0, number + "　" + table.caption(), styles.title());
    int next = TableSheet.write(sheet, styles, table, HEAD_ROW);
    notes(sheet, next + 1, table.notes());
    sheet.createFreezePane(1, HEAD_ROW + TableSheet.headRows(table));
    int lastHead = HEAD_ROW + TableSheet.headRows(table) - 1;
    sheet.setRepeatingRows(new CellRangeAddress(HEAD_ROW, lastHead, -1, -1));
    filter(sheet, table, lastHead);
    sheet.getPrintSetup().setLandscape(TableLayout.of(table, report.manner()).landscape());
  }

  /** Filters reach over the rows of the table but not over its totals. */
  private static void filter(XSSFSheet sheet, Table table, int head) {
    int rows = (int) table.rows().stream().takeWhile(row -> !row.total()).count();
    if (rows > 1) {
      sheet.setAutoFilter(new CellRangeAddress(head, head + rows, 0, table.columns().size() - 1));
    }
  }

  private void chart(Chart chart) {
    String number = numbering.nextChart();
    XSSFSheet sheet = sheet(number + " " + chart.caption());
    text(sheet, CAPTION_ROW, 0, number + "　" + chart.caption(), styles.title());
    int next = TableSheet.write(sheet, styles, chart.figures(), HEAD_ROW);
    notes(sheet, next + 1, chart.notes());
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitHeight((short) 1);
    if (!chart.hasValues()) {
      return;
    }
    int left = chart.series().size() + 2;
    XSSFClientAnchor anchor =
        new XSSFClientAnchor(
            0, 0, 0, 0, left, HEAD_ROW, left + CHART_COLUMNS, HEAD_ROW + CHART_ROWS);
    OfficeChart.plot(sheet.createDrawingPatriarch().createChart(anchor), sheet, HEAD_ROW, chart);
  }

  private void notes(XSSFSheet sheet, int first, List<String> notes) {
    for (int i = 0; i < notes.size(); i++) {
      XSSFCell cell = cell(sheet, first + i, 0);
      cell.setCellValue("注：" + notes.get(i));
    }
  }

  private void notes() {
    if (rules.isEmpty()) {
      return;
    }
    XSSFSheet sheet = sheet("统计口径");
    sheet.setColumnWidth(0, NOTES_WIDTH);
    for (int i = 0; i < rules.size(); i++) {
      text(sheet, i, 0, (i + 1) + ". " + rules.get(i), styles.note());
    }
  }

  private static void text(
      XSSFSheet sheet, int row, int column, String words, XSSFCellStyle style) {
    XSSFCell cell = cell(sheet, row, column);
    cell.setCellValue(words);
    cell.setCellStyle(style);
  }

  private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
    return (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row))
        .createCell(column);
  }

  /** A sheet ready to print: A4, one page wide, page numbers at the foot. */
  private XSSFSheet sheet(String name) {
    String safe = WorkbookUtil.createSafeSheetName(name.strip(), '_');
    String fitting = safe.substring(0, Math.min(NAME_LENGTH, safe.length()));
    XSSFSheet sheet = workbook.createSheet(fitting);
    sheet.setFitToPage(true);
    XSSFPrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(XSSFPrintSetup.A4_PAPERSIZE);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
    sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
    sheet.getFooter().setCenter("第 &P 页　共 &N 页");
    return sheet;
  }
}
