package org.egovops.reporting.document;

import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** DOCX body (DOCX 正文): a document from letterhead to imprint. */
final class DocxBody {

  private static final int TWIPS = 20;
  private static final int DEEPEST_STYLE = 4;

  private final XWPFDocument document;
  private final ReportDocument report;
  private final DocxPages pages;
  private final DocxBlocks blocks;
  private final double em;

  DocxBody(XWPFDocument document, ReportDocument report) {
    this.document = document;
    this.report = report;
    this.pages = new DocxPages(document);
    this.blocks = new DocxBlocks(document, pages, report);
    this.em = report.manner().bodyPoints() * TWIPS;
  }

  void write() throws IOException, InvalidFormatException {
    letterhead();
    title();
    for (Block block : report.opening()) {
      blocks.add(block);
    }
    sections(report.sections(), 1);
    pages.turn(false);
    attachments();
    signature();
    approvals();
    imprint();
    pages.finish();
  }

  private XWPFParagraph line(String style, String words) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    if (!words.isEmpty()) {
      paragraph.createRun().setText(words);
    }
    return paragraph;
  }

  private void letterhead() {
    if (!report.securityLabel().isEmpty()) {
      line("SecurityLabel", report.securityLabel());
    }
    if (report.letterhead().isEmpty()) {
      return;
    }
    line("Letterhead", report.letterhead());
    XWPFParagraph number = line("DocumentNumber", report.number());
    if (!report.signer().isEmpty()) {
      number.setAlignment(ParagraphAlignment.LEFT);
      XWPFRun signer = number.createRun();
      signer.addTab();
      signer.setText("签发人：" + report.signer());
    }
  }

  private void title() {
    List<String> lines = TitleLines.of(report.title(), Page.titleEm(report.manner()));
    XWPFRun run = line("Title", "").createRun();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines.get(i));
    }
    if (report.letterhead().isEmpty() && !report.number().isEmpty()) {
      line("PlainNumber", report.number());
    }
    if (!report.audience().isEmpty()) {
      line("Audience", report.audience() + "：");
    }
  }

  private void sections(List<Section> sections, int depth)
      throws IOException, InvalidFormatException {
    for (Section section : sections) {
      pages.turn(section.opensTurned(report.manner()));
      line("Heading" + Math.min(depth, DEEPEST_STYLE), section.heading());
      for (Block block : section.blocks()) {
        blocks.add(block);
      }
      sections(section.sections(), depth + 1);
    }
  }

  private void attachments() {
    int count = report.attachments().size();
    for (int i = 0; i < count; i++) {
      String number = count == 1 ? "" : (i + 1) + ".";
      XWPFParagraph entry =
          line("Attachment", (i == 0 ? "附件：" : "") + number + report.attachments().get(i));
      double figure = PlainText.width(number);
      entry.setIndentationLeft((int) ((5 + figure) * em));
      entry.setIndentationHanging((int) ((i == 0 ? 3 + figure : figure) * em));
      if (i == 0) {
        entry.setSpacingBefore((int) (report.manner().linePoints() * TWIPS));
      }
    }
  }

  /** Organisation and date centred over each other, the date four characters from the margin. */
  private void signature() {
    if (report.organisation().isEmpty()) {
      return;
    }
    String date = ReportDocument.chinese(report.date());
    double wide = Math.max(PlainText.width(report.organisation()), PlainText.width(date));
    double right = report.signatureIndent();
    double left = Page.TEXT_WIDTH * TWIPS - (wide + right + 0.5) * em;
    XWPFParagraph organisation = line("SignatureLine", report.organisation());
    organisation.setSpacingBefore((int) (2 * report.manner().linePoints() * TWIPS));
    organisation.setKeepNext(true);
    for (XWPFParagraph each : List.of(organisation, line("SignatureLine", date))) {
      each.setIndentationRight((int) (right * em));
      each.setIndentationLeft((int) Math.max(0, left));
    }
  }

  private void approvals() {
    if (report.approvals().isEmpty()) {
      return;
    }
    line("Note", "").setSpacingBefore((int) (report.manner().linePoints() * TWIPS / 2));
    double[] shares = {0.14, 0.18, 0.42, 0.26};
    DocxTable table = new DocxTable(document, Page.TEXT_WIDTH, shares, blocks.formPoints());
    table.keepTogether();
    table.row(true);
    List.of("环节", "姓名", "意见", "日期").forEach(table::head);
    for (ReportDocument.Approval approval : report.approvals()) {
      table.row(false);
      table.head(approval.role());
      table.cell(approval.name(), "TableText", Alignment.Side.CENTRE);
      table.cell(approval.opinion(), "TableText", Alignment.Side.LEFT);
      table.cell(ReportDocument.chinese(approval.date()), "TableText", Alignment.Side.CENTRE);
    }
    line("Note", "");
  }

  private void imprint() {
    ReportDocument.Imprint imprint = report.imprint();
    if (imprint.isEmpty()) {
      return;
    }
    if (!imprint.copiesTo().isEmpty()) {
      line("ImprintCopies", "抄送：" + imprint.copiesTo() + "。");
    }
    XWPFParagraph issue = line("ImprintLine", imprint.issuer());
    if (imprint.issued() != null) {
      XWPFRun date = issue.createRun();
      date.addTab();
      date.setText(ReportDocument.chinese(imprint.issued()) + "印发");
    }
  }
}
