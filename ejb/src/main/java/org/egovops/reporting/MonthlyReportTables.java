package org.egovops.reporting;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.egovops.reporting.document.Block;
import org.egovops.reporting.document.Cell;
import org.egovops.reporting.document.Chart;
import org.egovops.reporting.document.Table;
import org.egovops.servicelevel.Metric;

/** Tables and charts of the monthly report (事件月报图表), each with its counting rules. */
final class MonthlyReportTables {

  private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
  private static final String UNIT = "件";
  private static final List<Metric> METRICS = List.of(Metric.values());
  private static final List<Figure> COLUMNS =
      List.of(
          Figure.REPORTED,
          Figure.RESPONDED,
          Figure.RESOLVED,
          Figure.RESOLVED_L2,
          Figure.RESOLVED_L3,
          Figure.BACKLOG);

  private final ReportFigures figures;
  private final YearMonth month;
  private final List<ReportItem> months;

  MonthlyReportTables(ReportFigures figures, YearMonth month) {
    this.figures = figures;
    this.month = month;
    this.months = figures.items(Dimension.MONTH);
  }

  static String name(Metric metric) {
    return Figure.text("METRIC." + metric.name(), ZH);
  }

  /** The month in one paragraph, with the counting rules as footnotes. */
  Block summary() {
    return Block.paragraph(
        "本月共受理事件"
            + count(Figure.REPORTED)
            + compared(Figure.REPORTED)
            + "；服务响应"
            + count(Figure.RESPONDED)
            + "；解决"
            + count(Figure.RESOLVED)
            + "，其中二线支持解决"
            + count(Figure.RESOLVED_L2)
            + "，三线支持解决"
            + count(Figure.RESOLVED_L3)
            + "；月末未解决"
            + count(Figure.BACKLOG)
            + "。",
        rules(Figure.REPORTED, Figure.RESPONDED, Figure.RESOLVED, Figure.BACKLOG));
  }

  private static String[] rules(Figure... which) {
    return Arrays.stream(which).map(MonthlyReportTables::rule).toArray(String[]::new);
  }

  private static String rule(Figure figure) {
    return figure.label(ZH) + "：" + figure.rule(ZH);
  }

  private String count(Figure figure) {
    return String.format(Locale.ROOT, "%,d", figures.count(figure)) + UNIT;
  }

  private String compared(Figure figure) {
    if (!figures.knows(Dimension.MONTH, month.minusMonths(1).toString())) {
      return "";
    }
    long change = figures.count(figure) - before(figure);
    return change == 0 ? "，与上月持平" : "，较上月" + (change > 0 ? "增加" : "减少") + Math.abs(change) + UNIT;
  }

  private long before(Figure figure) {
    return figures.count(figure, Dimension.MONTH, month.minusMonths(1).toString());
  }

  /** INC-37…40 and what a manager asks first. */
  Block keyFigures() {
    return new Block.KeyFigures(
        List.of(
            key(Figure.REPORTED, compared(Figure.REPORTED).replace("，", "")),
            key(Figure.RESPONDED, compared(Figure.RESPONDED).replace("，", "")),
            key(Figure.RESOLVED_L2, share(Rate.SECOND_LINE)),
            key(Figure.RESOLVED_L3, share(Rate.THIRD_LINE))),
        List.of(rule(Figure.RESOLVED_L2), rule(Figure.RESOLVED_L3)));
  }

  private Block.KeyFigure key(Figure figure, String remark) {
    return new Block.KeyFigure(figure.label(ZH), Cell.count(figures.count(figure)), UNIT, remark);
  }

  private String share(Rate rate) {
    return figures.rate(rate).map(r -> "占解决总数 " + Cell.percent(r).display()).orElse("");
  }

  /** Who solved, this month and the ones before. */
  Block byLine() {
    List<Figure> lines = List.of(Figure.RESOLVED_L1, Figure.RESOLVED_L2, Figure.RESOLVED_L3);
    return overMonths(Chart.Kind.STACKED, "近六个月各支持线解决事件数", lines);
  }

  /** Reports, responses and solutions over the months. */
  Block trend() {
    List<Figure> shown = List.of(Figure.REPORTED, Figure.RESPONDED, Figure.RESOLVED);
    return overMonths(Chart.Kind.LINE, "近六个月受理、响应、解决事件数", shown);
  }

  private Block overMonths(Chart.Kind kind, String caption, List<Figure> shown) {
    Chart.Series[] series =
        shown.stream()
            .map(figure -> new Chart.Series(figure.label(ZH), values(figure)))
            .toArray(Chart.Series[]::new);
    return Chart.of(kind, caption, UNIT, monthNames(), series);
  }

  private List<BigDecimal> values(Figure figure) {
    Stream<Long> earlier =
        months.stream().map(m -> figures.count(figure, Dimension.MONTH, m.code()));
    return Stream.concat(earlier, Stream.of(figures.count(figure)))
        .map(BigDecimal::valueOf)
        .toList();
  }

  private List<String> monthNames() {
    return Stream.concat(months.stream().map(ReportItem::code), Stream.of(month.toString()))
        .toList();
  }

  /** The counts by the items of a dimension, with a total. */
  Block breakdown(String head, Dimension dimension) {
    Table.Builder table =
        Table.captioned("按" + head + "统计")
            .columns(head)
            .group("事件数（件）", COLUMNS.stream().map(f -> f.label(ZH)).toArray(String[]::new))
            .columns("解决达标率");
    for (ReportItem item : figures.items(dimension)) {
      table.row(row(item.name(), dimension, item.code()));
    }
    return table
        .total(row("合计", Dimension.TOTAL, Dimension.NONE))
        .note(Figure.text("DIMENSION." + dimension.name() + ".rule", ZH))
        .build();
  }

  private Cell[] row(String name, Dimension dimension, String item) {
    Stream<Cell> counts =
        COLUMNS.stream().map(figure -> Cell.count(figures.count(figure, dimension, item)));
    Cell rate = Cell.percent(figures.rate(Rate.RESOLUTION, dimension, item).orElse(null));
    return Stream.of(Stream.of(Cell.text(name)), counts, Stream.of(rate))
        .flatMap(cells -> cells)
        .toArray(Cell[]::new);
  }

  /** Attainment per metric, against the target and against the agreed time (AMB-20, AMB-21). */
  Block attainment() {
    Table.Builder table =
        Table.captioned("服务级别达成情况")
            .columns("指标")
            .group("按原定时限", "达标", "超时", "达标率")
            .group("按约定时间", "达标", "超时", "未到期", "达标率")
            .columns("不计承诺");
    METRICS.forEach(metric -> table.row(attainment(metric)));
    return table
        .note(Rate.RESPONSE.rule(ZH))
        .note(Rate.RESPONSE_AGREED.rule(ZH))
        .note(Figure.RESPONSE_EXCLUDED.rule(ZH))
        .build();
  }

  private Cell[] attainment(Metric metric) {
    return new Cell[] {
      Cell.text(name(metric)),
      count(metric, "MET"),
      count(metric, "BREACHED"),
      rate(metric.name()),
      count(metric, "AGREED_MET"),
      count(metric, "AGREED_BREACHED"),
      count(metric, "AGREED_PENDING"),
      rate(metric.name() + "_AGREED"),
      count(metric, "EXCLUDED")
    };
  }

  private Cell count(Metric metric, String what) {
    return Cell.count(figures.count(Figure.of(metric, what)));
  }

  private Cell rate(String name) {
    return Cell.percent(figures.rate(Rate.valueOf(name)).orElse(null));
  }

  /** Attainment against the target over the months, in per cent; a gap where nothing was judged. */
  Block attainmentTrend() {
    Chart.Series[] series =
        METRICS.stream()
            .map(metric -> new Chart.Series(name(metric), rates(Rate.valueOf(metric.name()))))
            .toArray(Chart.Series[]::new);
    return Chart.of(Chart.Kind.LINE, "近六个月服务级别达标率", "%", monthNames(), series);
  }

  private List<BigDecimal> rates(Rate rate) {
    Stream<BigDecimal> earlier =
        months.stream().map(m -> figures.rate(rate, Dimension.MONTH, m.code()).orElse(null));
    return Stream.concat(earlier, Stream.of(figures.rate(rate).orElse(null)))
        .map(ratio -> ratio == null ? null : ratio.movePointRight(2).stripTrailingZeros())
        .map(ratio -> ratio == null || ratio.scale() >= 0 ? ratio : ratio.setScale(0))
        .toList();
  }

  /** Rates and mean times. */
  Block[] quality() {
    Table.Builder rates = Table.captioned("处理质量指标").columns("指标", "数值", "统计口径");
    Stream.of(Rate.FIRST_LINE, Rate.FIRST_CALL, Rate.REOPENED)
        .forEach(
            rate ->
                rates.row(
                    Cell.text(rate.label(ZH)),
                    Cell.percent(figures.rate(rate).orElse(null)),
                    Cell.text(rate.rule(ZH))));
    rates.row(
        Cell.text(Figure.REOPENED.label(ZH)),
        Cell.count(figures.count(Figure.REOPENED)),
        Cell.text(Figure.REOPENED.rule(ZH)));
    Table.Builder means = Table.captioned("平均时长").columns("指标", "服务时间内", "自报告起");
    METRICS.forEach(metric -> means.row(means(metric)));
    means.note(Figure.RESPONSE_WORKED.rule(ZH)).note(Figure.RESPONSE_ELAPSED.rule(ZH));
    return new Block[] {rates.build(), means.build()};
  }

  private Cell[] means(Metric metric) {
    return new Cell[] {
      Cell.text("平均" + name(metric) + "时长"),
      span(figures.mean(Figure.of(metric, "WORKED"))),
      span(figures.mean(Figure.of(metric, "ELAPSED")))
    };
  }

  private static Cell span(OptionalLong millis) {
    return millis.isEmpty()
        ? Cell.none()
        : Cell.span(Duration.ofSeconds(Math.round(millis.getAsLong() / 1000.0)));
  }

  /** The counts of the months before and this one. */
  Block months() {
    Table.Builder table =
        Table.captioned("近六个月事件数（件）")
            .columns("月份")
            .columns(COLUMNS.stream().map(f -> f.label(ZH)).toArray(String[]::new));
    for (ReportItem item : months) {
      table.row(counts(item.code(), Dimension.MONTH, item.code()));
    }
    return table
        .row(counts(month.toString(), Dimension.TOTAL, Dimension.NONE))
        .note(Figure.text("DIMENSION.MONTH.rule", ZH))
        .build();
  }

  private Cell[] counts(String name, Dimension dimension, String item) {
    return Stream.concat(
            Stream.of(Cell.text(name)),
            COLUMNS.stream().map(f -> Cell.count(figures.count(f, dimension, item))))
        .toArray(Cell[]::new);
  }

  /** The incidents behind a figure. */
  static Block lines(String caption, List<ReportLineRow> rows, boolean more) {
    Table.Builder table =
        Table.captioned(caption).columns("编号", "标题", "使用部门", "级别", "支持线", "报告时间", "响应时间", "解决时间");
    rows.forEach(row -> table.row(line(row)));
    return more ? table.note("仅列前" + rows.size() + "件，全部明细见系统。").build() : table.build();
  }

  private static Cell[] line(ReportLineRow row) {
    return new Cell[] {
      Cell.text(row.number()),
      Cell.text(row.title()),
      Cell.text(row.unitName()),
      Cell.text(Figure.text("LEVEL." + row.faultLevel(), ZH)),
      Cell.text(Figure.text("LINE." + row.line(), ZH)),
      MonthlyReportDocument.moment(row.reportedAt()),
      MonthlyReportDocument.moment(row.respondedAt()),
      MonthlyReportDocument.moment(row.resolvedAt())
    };
  }

  /** What a revision changed in the totals. */
  static Block differences(List<ReportDifference> differences) {
    Table.Builder table =
        Table.captioned("修订差异").columns("指标", "原值", "现值", "差异").whenEmpty("合计指标没有差异");
    differences.stream()
        .filter(each -> each.dimension() == Dimension.TOTAL)
        .filter(each -> each.figure().kind() == Figure.Kind.COUNT)
        .forEach(
            each ->
                table.row(
                    Cell.text(each.figure().label(ZH)),
                    Cell.count(each.before()),
                    Cell.count(each.after()),
                    Cell.count(each.after() - each.before())));
    return table.build();
  }
}
