package org.egovops.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.egovops.reporting.Dimension;
import org.egovops.reporting.Figure;
import org.egovops.reporting.Rate;
import org.egovops.reporting.ReportFigures;
import org.egovops.reporting.ReportItem;
import org.egovops.servicelevel.Metric;
import org.egovops.web.screen.ChartModel;
import org.egovops.web.screen.ChartModel.Kind;
import org.egovops.web.screen.ChartModel.Series;
import org.egovops.web.screen.Say;

/** Report charts (报告图表): the frozen figures drawn; bars and points open the lists behind them. */
@Named("reportCharts")
@RequestScoped
public class ReportCharts {

  private static final String LIST = "/reporting/record.xhtml?tab=lines&number=";

  @Inject ReportRecord record;
  @Inject ReportWords words;
  @Inject Say say;

  /** Reports, responses and solutions over the months. */
  public ChartModel getTrend() {
    return overMonths(
        Kind.BAR,
        "reporting.chart.trend",
        List.of(
            months(Figure.REPORTED, "pri"),
            months(Figure.RESPONDED, "warn"),
            months(Figure.RESOLVED, "ok")));
  }

  /** Which line solved how much over the months. */
  public ChartModel getLines() {
    return overMonths(
        Kind.STACKED,
        "reporting.chart.lines",
        List.of(
            months(Figure.RESOLVED_L1, "pri"),
            months(Figure.RESOLVED_L2, "warn"),
            months(Figure.RESOLVED_L3, "calm")));
  }

  /** Attainment per metric over the months, in per cent. */
  public ChartModel getAttainment() {
    List<String> tones = List.of("pri", "warn", "ok");
    List<Series> series = new ArrayList<>();
    for (Metric metric : Metric.values()) {
      Rate rate = Rate.valueOf(metric.name());
      series.add(new Series(say.of(metric), tones.get(metric.ordinal()), rates(rate), List.of()));
    }
    return overMonths(Kind.LINE, "reporting.chart.attainment", series);
  }

  /** The chosen breakdown: what came in and what was solved. */
  public ChartModel getBreakdown() {
    Dimension by = record.getDimension();
    List<ReportItem> items = record.getFigures().items(by);
    return new ChartModel(
        Kind.BAR,
        say.text("reporting.chart.by", words.dimension(by)),
        items.stream().map(item -> words.item(by, item)).toList(),
        Stream.of(Figure.REPORTED, Figure.RESOLVED, Figure.BACKLOG)
            .map(figure -> broken(figure, by, items))
            .toList());
  }

  private Series broken(Figure figure, Dimension by, List<ReportItem> items) {
    ReportFigures figures = record.getFigures();
    String tone = figure == Figure.REPORTED ? "pri" : figure == Figure.RESOLVED ? "ok" : "warn";
    return new Series(
        words.figure(figure),
        tone,
        items.stream().map(item -> figures.count(figure, by, item.code())).toList(),
        items.stream().map(item -> list(figure, by, item.code())).toList());
  }

  private ChartModel overMonths(Kind kind, String title, List<Series> series) {
    return new ChartModel(kind, say.text(title), labels(), series);
  }

  private List<String> labels() {
    return over(ReportItem::code, record.getReport().month().toString());
  }

  private Series months(Figure figure, String tone) {
    ReportFigures figures = record.getFigures();
    List<String> links = over(item -> "", list(figure, Dimension.TOTAL, Dimension.NONE));
    return new Series(
        words.figure(figure),
        tone,
        over(item -> figures.count(figure, Dimension.MONTH, item.code()), figures.count(figure)),
        links);
  }

  private List<BigDecimal> rates(Rate rate) {
    ReportFigures figures = record.getFigures();
    List<BigDecimal> shares = new ArrayList<>();
    figures
        .items(Dimension.MONTH)
        .forEach(item -> shares.add(percent(figures, rate, Dimension.MONTH, item.code())));
    shares.add(percent(figures, rate, Dimension.TOTAL, Dimension.NONE));
    return Collections.unmodifiableList(shares);
  }

  private static BigDecimal percent(
      ReportFigures figures, Rate rate, Dimension dimension, String item) {
    return figures.rate(rate, dimension, item).map(one -> one.movePointRight(2)).orElse(null);
  }

  private <T> List<T> over(Function<ReportItem, T> month, T now) {
    Stream<T> earlier = record.getFigures().items(Dimension.MONTH).stream().map(month);
    return Stream.concat(earlier, Stream.of(now)).toList();
  }

  private String list(Figure figure, Dimension dimension, String item) {
    return LIST
        + String.join(
            "&",
            Arrays.asList(
                record.getNumber(), "figure=" + figure, "dimension=" + dimension, "item=" + item));
  }
}
