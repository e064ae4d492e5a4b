package org.egovops.reporting;

import static org.egovops.reporting.document.Block.fact;
import static org.egovops.reporting.document.Block.paragraph;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.egovops.reporting.document.Block;
import org.egovops.reporting.document.Cell;
import org.egovops.reporting.document.DocumentFormat;
import org.egovops.reporting.document.ReportDocument;
import org.egovops.reporting.document.ReportDocument.Approval;
import org.egovops.reporting.document.Section;
import org.egovops.servicelevel.Metric;

/**
 * Monthly report document (事件月报文稿): the frozen report as an official document, in Chinese. Says
 * what it is, for whom, how often and from what data (RPT-10), and states how each figure was
 * counted (AMB-23). Depends on nothing but what was frozen.
 */
@ApplicationScoped
class MonthlyReportDocument {

  private static final int LISTED_IN_PRINT = 100;
  private static final int LISTED_IN_WORKBOOK = 2_000;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy年M月d日HH:mm", Locale.SIMPLIFIED_CHINESE);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("yyyy年M月", Locale.SIMPLIFIED_CHINESE);

  @Inject ServiceReports reports;

  ReportDocument of(ServiceReport report, DocumentFormat format) {
    ReportFigures figures = reports.figures(report.id());
    int listed = format == DocumentFormat.XLSX ? LISTED_IN_WORKBOOK : LISTED_IN_PRINT;
    ReportDocument.Builder document =
        ReportDocument.titled(title(report), day(report.countedAt()))
            .letterhead(report.providerName())
            .number(report.number())
            .securityLabel("内部")
            .audience(report.customerName())
            .organisation(report.providerName());
    document.opening(opening(report), identity(report));
    sections(report, figures, listed).forEach(document::section);
    approvals(report).forEach(document::approval);
    return document.build();
  }

  private static String title(ServiceReport report) {
    String revision = report.revision() == 1 ? "" : "（第" + report.revision() + "版）";
    return "关于" + MONTH.format(report.month()) + "运行维护服务事件处理情况的报告" + revision;
  }

  private static Block opening(ServiceReport report) {
    return paragraph(
        "根据《"
            + report.contractName()
            + "》（合同编号："
            + report.contractNumber()
            + "）及服务级别协议的约定，现将"
            + MONTH.format(report.month())
            + "事件处理情况报告如下。");
  }

  private static Block identity(ServiceReport report) {
    return new Block.Facts(
        List.of(
            fact("报告标识", report.number() + "（第" + report.revision() + "版）"),
            fact("报告目的", "总结并分类本月事件，报告服务级别达成情况"),
            fact("报告对象", report.customerName()),
            fact("报告频度", "每月一次，统计期间 " + period(report)),
            fact("数据来源", "eGovOps 政务运维系统事件记录及服务级别时钟"),
            fact("统计时点", MOMENT.format(local(report.countedAt()))),
            fact("数据摘要", "SM3 " + report.digest())));
  }

  private static String period(ServiceReport report) {
    LocalDate first = day(report.periodFrom());
    LocalDate last = day(report.periodUntil()).minusDays(1);
    return first + " 至 " + last;
  }

  private List<Section> sections(ServiceReport report, ReportFigures figures, int listed) {
    MonthlyReportTables tables = new MonthlyReportTables(figures, report.month());
    List<Section> sections = new ArrayList<>();
    sections.add(overview(figures, tables));
    sections.add(
        Section.of("分类统计", paragraph("各表按事件的不同属性分类，统计口径与总体情况相同。"))
            .with(
                breakdown("按事件分类", "事件分类", Dimension.CLASS, tables),
                breakdown("按服务项", "服务项", Dimension.SERVICE_ITEM, tables),
                breakdown("按故障级别", "故障级别", Dimension.FAULT_LEVEL, tables),
                breakdown("按支持线", "支持线", Dimension.LINE, tables),
                breakdown("按使用部门", "使用部门", Dimension.UNIT, tables)));
    sections.add(attainment(report, figures, tables, listed));
    sections.add(Section.of("处理质量", tables.quality()));
    sections.add(Section.of("与前几个月比较", tables.months(), tables.trend()));
    sections.add(backlog(report, figures, listed));
    revision(report, figures).ifPresent(sections::add);
    if (listed == LISTED_IN_WORKBOOK) {
      sections.add(Section.of("事件明细", details(report, null, "本月事件明细", listed)));
    }
    return sections;
  }

  private static Section overview(ReportFigures figures, MonthlyReportTables tables) {
    return Section.of("总体情况", tables.summary(), tables.keyFigures(), tables.byLine());
  }

  private static Section breakdown(
      String heading, String head, Dimension dimension, MonthlyReportTables tables) {
    return Section.of(heading, tables.breakdown(head, dimension));
  }

  private Section attainment(
      ServiceReport report, ReportFigures figures, MonthlyReportTables tables, int listed) {
    List<Section> breaches = new ArrayList<>();
    for (Metric metric : Metric.values()) {
      Figure breached = Figure.of(metric, "BREACHED");
      if (figures.count(breached) > 0) {
        String name = MonthlyReportTables.name(metric) + "超时的事件";
        breaches.add(Section.of(name, details(report, breached, name, listed)));
      }
    }
    return Section.of("服务级别达成情况", tables.attainment(), tables.attainmentTrend())
        .with(breaches.toArray(Section[]::new));
  }

  private Section backlog(ServiceReport report, ReportFigures figures, int listed) {
    long open = figures.count(Figure.BACKLOG);
    String heading = "月末未解决事件";
    return open == 0
        ? Section.of(heading, paragraph("本月末没有未解决的事件。"))
        : Section.of(heading, details(report, Figure.BACKLOG, heading, listed));
  }

  private Block details(ServiceReport report, Figure figure, String caption, int listed) {
    ReportList list =
        figure == null ? ReportList.all(report.id()) : ReportList.of(report.id(), figure);
    var page = reports.lines(list, null, listed);
    return MonthlyReportTables.lines(caption, page.rows(), page.next() != null);
  }

  private Optional<Section> revision(ServiceReport report, ReportFigures figures) {
    return reports
        .former(report)
        .map(
            former ->
                Section.of(
                    "与第" + former.revision() + "版的差异",
                    paragraph("本报告取代" + former.number() + "，合计指标的差异如下。"),
                    MonthlyReportTables.differences(
                        figures.differencesFrom(reports.figures(former.id())))));
  }

  private static List<Approval> approvals(ServiceReport report) {
    Approval prepared = new Approval("编制", report.preparedBy(), "", day(report.countedAt()));
    boolean approved = report.state() == ReportState.APPROVED;
    Approval decided =
        approved
            ? new Approval("批准", report.decidedBy(), opinion(report), day(report.decidedAt()))
            : new Approval("批准", "", "", null);
    return List.of(prepared, decided);
  }

  private static String opinion(ServiceReport report) {
    return report.opinion() == null ? "同意" : report.opinion();
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ReportMonth.OFFICE);
  }

  static LocalDateTime local(Instant instant) {
    return instant == null ? null : LocalDateTime.ofInstant(instant, ReportMonth.OFFICE);
  }

  static Cell moment(Instant instant) {
    return Cell.moment(local(instant));
  }
}
