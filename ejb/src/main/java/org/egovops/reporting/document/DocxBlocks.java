package org.egovops.reporting.document;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/**
 * DOCX blocks (DOCX 内容块): paragraphs, facts, key figures, tables and charts, numbered as they come.
 */
final class DocxBlocks {

  private static final double CHART_HEIGHT = 215;
  private static final double CHART_WIDTH = Page.TEXT_WIDTH - 2;
  private static final double[] FACT_SHARES = {0.26, 0.74};

  private final Numbering numbering = new Numbering();
  private final XWPFDocument document;
  private final DocxPages pages;
  private final ReportDocument report;

  DocxBlocks(XWPFDocument document, DocxPages pages, ReportDocument report) {
    this.document = document;
    this.pages = pages;
    this.report = report;
  }

  void add(Block block) throws IOException, InvalidFormatException {
    if (block instanceof Table table) {
      table(table);
      return;
    }
    pages.turn(false);
    if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph);
    } else if (block instanceof Block.Facts facts) {
      facts(facts);
    } else if (block instanceof Block.KeyFigures figures) {
      keyFigures(figures);
    } else {
      chart((Chart) block);
    }
  }

  private XWPFParagraph line(String style, String words) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(words);
    return paragraph;
  }

  private void paragraph(Block.Paragraph paragraph) {
    XWPFParagraph text = line("BodyText", paragraph.text());
    for (String words : paragraph.footnotes()) {
      XWPFFootnote footnote = document.createFootnote();
      XWPFParagraph note = footnote.createParagraph();
      note.setStyle("FootnoteText");
      footnote.ensureFootnoteRef(note);
      note.createRun().setText(" " + words);
      text.addFootnoteReference(footnote);
    }
  }

  private void facts(Block.Facts facts) {
    DocxTable table = new DocxTable(document, Page.TEXT_WIDTH, FACT_SHARES, formPoints());
    for (Block.Fact fact : facts.facts()) {
      table.row(false);
      table.head(fact.label());
      table.cell(fact.value().display(), "TableText", Alignment.Side.LEFT);
    }
    line("Note", "");
  }

  double formPoints() {
    return report.manner() == Manner.OFFICIAL ? 12 : 10.5;
  }

  private void keyFigures(Block.KeyFigures figures) {
    int perLine = BlockMarkup.perLine(figures.figures().size());
    double[] shares = new double[perLine];
    Arrays.fill(shares, 1.0 / perLine);
    DocxTable table = new DocxTable(document, Page.TEXT_WIDTH, shares, 0);
    for (int i = 0; i < figures.figures().size(); i++) {
      if (i % perLine == 0) {
        table.row(false);
      }
      keyFigure(table, figures.figures().get(i));
    }
    notes(figures.notes());
  }

  private static void keyFigure(DocxTable table, Block.KeyFigure figure) {
    XWPFTableCell cell = table.cell(figure.label(), "KeyWords", Alignment.Side.CENTRE);
    table.more(cell, figure.value().display(), "KeyValue", Alignment.Side.CENTRE);
    String unit = figure.unit().isEmpty() ? "" : "（" + figure.unit() + "）";
    table.more(cell, unit + figure.remark(), "KeyWords", Alignment.Side.CENTRE);
  }

  private void table(Table table) {
    TableLayout layout = TableLayout.of(table, report.manner());
    pages.turn(layout.landscape());
    if (!table.caption().isEmpty()) {
      line("Caption", numbering.nextTable() + "　" + table.caption()).setKeepNext(true);
    }
    DocxTable.write(document, table, layout);
    notes(table.notes());
  }

  /** The figures travel inside the document, so that the chart can be edited. */
  private void chart(Chart chart) throws IOException, InvalidFormatException {
    if (chart.hasValues()) {
      XWPFChart picture =
          document.createChart(
              line("Figure", "").createRun(), Units.toEMU(CHART_WIDTH), Units.toEMU(CHART_HEIGHT));
      XSSFWorkbook figures = new XSSFWorkbook();
      OfficeFile.date(figures.getProperties(), report.date());
      XSSFSheet sheet = figures.createSheet("数据");
      TableSheet.write(sheet, new SheetStyles(figures, Typefaces.STANDARD), chart.figures(), 0);
      picture.setWorkbook(figures);
      OfficeChart.plot(picture, sheet, 0, chart);
    } else {
      line("Figure", "本期无数据");
    }
    line("Caption", numbering.nextChart() + "　" + chart.caption());
    notes(chart.notes());
  }

  private void notes(List<String> notes) {
    for (int i = 0; i < notes.size(); i++) {
      String number = notes.size() == 1 ? "" : (i + 1) + ".";
      line("Note", (i == 0 ? "注：" : "　　") + number + notes.get(i));
    }
    if (notes.isEmpty()) {
      line("Note", "");
    }
  }
}
