package org.egovops.reporting.document;

import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;

/** Report markup (报告标记): a document as XHTML for the PDF, from letterhead to imprint. */
final class ReportMarkup {

  private static final int DEEPEST_HEADING = 5;
  private static final String IDEOGRAPHIC_SPACE = "\u3000";

  private final ReportDocument report;
  private final BlockMarkup blocks;
  private final Markup html = Markup.root("html");
  private final Markup bookmarks;
  private final Markup body;
  private int anchors;

  private ReportMarkup(ReportDocument report) {
    this.report = report;
    html.set("lang", "zh-CN");
    Markup head = html.add("head");
    head.add("title").text(report.title());
    head.add("meta").set("name", "subject").set("content", report.number());
    head.add("meta").set("name", "author").set("content", report.organisation());
    head.add("style").text(Resource.text("report.css"));
    this.bookmarks = head.add("bookmarks");
    this.body = html.add("body", report.manner().name().toLowerCase(Locale.ROOT));
    this.blocks = new BlockMarkup(report.manner());
  }

  static Document of(ReportDocument report) {
    ReportMarkup markup = new ReportMarkup(report);
    markup.letterhead();
    markup.title();
    report.opening().forEach(block -> markup.blocks.add(markup.body, block));
    markup.sections(markup.body, markup.bookmarks, report.sections(), 1);
    markup.attachments();
    markup.signature();
    markup.approvals();
    markup.imprint();
    return markup.html.document();
  }

  private void letterhead() {
    if (!report.securityLabel().isEmpty()) {
      body.add("div", "label").text(report.securityLabel());
    }
    if (report.letterhead().isEmpty()) {
      return;
    }
    Markup head = body.add("div", "letterhead");
    head.add("div", "issuer").text(report.letterhead());
    Markup line = head.add("div", report.signer().isEmpty() ? "number" : "number signed");
    if (!report.signer().isEmpty()) {
      line.add("span", "signer").text("签发人：" + report.signer());
    }
    line.add("span").text(report.number());
    head.add("div", "rule");
  }

  private void title() {
    Markup heading = body.add("h1").set("id", "title");
    List<String> lines = TitleLines.of(report.title(), Page.titleEm(report.manner()));
    lines.forEach(line -> heading.add("span", "line").text(line));
    bookmarks.add("bookmark").set("name", report.title()).set("href", "#title");
    if (report.letterhead().isEmpty() && !report.number().isEmpty()) {
      body.add("p", "plain-number").text(report.number());
    }
    if (!report.audience().isEmpty()) {
      body.add("p", "audience").text(report.audience() + "：");
    }
  }

  private void sections(Markup parent, Markup marks, List<Section> sections, int depth) {
    int place = 0;
    for (Section section : sections) {
      String number = Numbering.heading(depth, ++place);
      String anchor = "s" + ++anchors;
      String style = section.opensTurned(report.manner()) ? "turned" : "upright";
      Markup heading = parent.add("h" + Math.min(depth + 1, DEEPEST_HEADING), style);
      heading.set("id", anchor).text(number + section.heading());
      Markup mark = marks.add("bookmark").set("href", "#" + anchor);
      mark.set("name", number + section.heading());
      section.blocks().forEach(block -> blocks.add(parent, block));
      sections(parent, mark, section.sections(), depth + 1);
    }
  }

  private void attachments() {
    int count = report.attachments().size();
    for (int i = 0; i < count; i++) {
      String lead = i == 0 ? "附件：" : "";
      String number = count == 1 ? "" : (i + 1) + ".";
      Markup line = body.add("table", i == 0 ? "attachment first" : "attachment").add("tr");
      line.add("td", "lead").text(lead);
      line.add("td").text(number + report.attachments().get(i));
    }
  }

  private void signature() {
    if (report.organisation().isEmpty()) {
      return;
    }
    String indent = String.format(Locale.ROOT, "padding-right:%.2fem", report.signatureIndent());
    Markup block = body.add("div", "signature").set("style", indent).add("div", "signed-by");
    block.add("div").text(report.organisation());
    block.add("div").text(ReportDocument.chinese(report.date()));
  }

  private void approvals() {
    if (report.approvals().isEmpty()) {
      return;
    }
    Markup table = body.add("table", "grid approvals");
    List.of("14%", "18%", "42%", "26%").forEach(w -> table.add("col").set("style", "width:" + w));
    Markup head = table.add("thead").add("tr");
    List.of("环节", "姓名", "意见", "日期").forEach(title -> head.add("th").text(title));
    Markup rows = table.add("tbody");
    for (ReportDocument.Approval line : report.approvals()) {
      Markup row = rows.add("tr");
      row.add("th").text(line.role());
      row.add("td", "name").text(line.name());
      row.add("td").text(line.opinion());
      row.add("td", "day").text(ReportDocument.chinese(line.date()));
    }
  }

  private void imprint() {
    ReportDocument.Imprint imprint = report.imprint();
    if (imprint.isEmpty()) {
      return;
    }
    Markup block = body.add("div", "imprint");
    if (!imprint.copiesTo().isEmpty()) {
      block.add("div", "copies").text("抄送：" + imprint.copiesTo() + "。");
    }
    Markup issue = block.add("table", "issue").add("tr");
    issue.add("td").text(imprint.issuer());
    String issued = ReportDocument.chinese(imprint.issued());
    issue.add("td", "issued").text(issued.isEmpty() ? IDEOGRAPHIC_SPACE : issued + "印发");
  }
}
