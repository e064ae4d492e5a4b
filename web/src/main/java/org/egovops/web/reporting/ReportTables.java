package org.egovops.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.egovops.reporting.Dimension;
import org.egovops.reporting.Figure;
import org.egovops.reporting.Rate;
import org.egovops.reporting.ReportDifference;
import org.egovops.reporting.ReportFigures;
import org.egovops.reporting.ReportItem;
import org.egovops.reporting.ServiceReporting;
import org.egovops.servicelevel.Metric;
import org.egovops.web.screen.Say;

/**
 * Report tables (报告表格): the figures of the shown report in rows; every count leads to the frozen
 * list behind it.
 */
@Named("reportTables")
@RequestScoped
public class ReportTables {

  static final List<Figure> COLUMNS =
      List.of(
          Figure.REPORTED,
          Figure.RESPONDED,
          Figure.RESOLVED,
          Figure.RESOLVED_L2,
          Figure.RESOLVED_L3,
          Figure.BACKLOG);

  private static final List<String> JUDGED =
      List.of("MET", "BREACHED", "AGREED_MET", "AGREED_BREACHED", "AGREED_PENDING", "EXCLUDED");

  /** A count that opens its list; without a list where it is of another month. */
  public record Count(Figure figure, long count, String dimension, String item) {}

  /** A row of counts and one rate. */
  public record Row(String name, List<Count> counts, String rate) {}

  /** A key figure with its change against the month before; empty where that is not known. */
  public record Key(Figure figure, long count, String change) {}

  /** How one metric was attained. */
  public record Attainment(
      Metric metric,
      List<Count> counts,
      String rate,
      String agreed,
      String worked,
      String elapsed) {}

  @Inject ReportRecord record;
  @Inject ReportWords words;
  @Inject ServiceReporting reporting;
  @Inject Say say;

  public List<Figure> getColumns() {
    return COLUMNS;
  }

  /** INC-37…40 and what a manager asks first. */
  public List<Key> getKeys() {
    ReportFigures figures = record.getFigures();
    return COLUMNS.stream()
        .map(figure -> new Key(figure, figures.count(figure), change(figures, figure)))
        .toList();
  }

  private String change(ReportFigures figures, Figure figure) {
    String before = record.getReport().month().minusMonths(1).toString();
    if (!figures.knows(Dimension.MONTH, before)) {
      return "";
    }
    long change = figures.count(figure) - figures.count(figure, Dimension.MONTH, before);
    return change == 0
        ? say.text("reporting.same")
        : say.text(change > 0 ? "reporting.more" : "reporting.fewer", Math.abs(change));
  }

  /** The months before and this one. */
  public List<Row> getMonths() {
    YearMonth month = record.getReport().month();
    Stream<Row> earlier =
        record.getFigures().items(Dimension.MONTH).stream()
            .map(item -> row(item.code(), Dimension.MONTH, item.code()));
    Row now = row(month.toString(), Dimension.TOTAL, Dimension.NONE);
    return Stream.concat(earlier, Stream.of(now)).toList();
  }

  /** The chosen breakdown with its total. */
  public List<Row> getBreakdown() {
    Dimension by = record.getDimension();
    List<Row> rows = new ArrayList<>();
    for (ReportItem item : record.getFigures().items(by)) {
      rows.add(row(words.item(by, item), by, item.code()));
    }
    rows.add(row(say.text("reporting.total"), Dimension.TOTAL, Dimension.NONE));
    return rows;
  }

  private Row row(String name, Dimension dimension, String item) {
    ReportFigures figures = record.getFigures();
    List<Count> counts =
        COLUMNS.stream()
            .map(f -> new Count(f, figures.count(f, dimension, item), dimension.name(), item))
            .toList();
    return new Row(name, counts, words.percent(figures.rate(Rate.RESOLUTION, dimension, item)));
  }

  /** Each metric against target and agreed time, with the mean times. */
  public List<Attainment> getAttainment() {
    return Arrays.stream(Metric.values()).map(this::attainment).toList();
  }

  private Attainment attainment(Metric metric) {
    ReportFigures figures = record.getFigures();
    String name = metric.name();
    List<Count> counts =
        JUDGED.stream().map(judged -> count(Figure.valueOf(name + "_" + judged))).toList();
    return new Attainment(
        metric,
        counts,
        words.percent(figures.rate(Rate.valueOf(name))),
        words.percent(figures.rate(Rate.valueOf(name + "_AGREED"))),
        words.mean(figures.mean(Figure.valueOf(name + "_WORKED"))),
        words.mean(figures.mean(Figure.valueOf(name + "_ELAPSED"))));
  }

  private Count count(Figure figure) {
    long count = record.getFigures().count(figure);
    return new Count(figure, count, Dimension.TOTAL.name(), Dimension.NONE);
  }

  /** Rates of quality. */
  public List<Rate> getQuality() {
    return List.of(
        Rate.FIRST_LINE, Rate.SECOND_LINE, Rate.THIRD_LINE, Rate.FIRST_CALL, Rate.REOPENED);
  }

  public String share(Rate rate) {
    return words.percent(record.getFigures().rate(rate));
  }

  /** The counts with their rules, as the report states them (AMB-23). */
  public List<Count> getAll() {
    return Figure.COUNTS.stream().map(this::count).toList();
  }

  /** What this revision changed against the one before. */
  public List<ReportDifference> getDifferences() {
    return reporting.differences(record.getNumber()).stream()
        .filter(one -> one.figure().kind() == Figure.Kind.COUNT)
        .toList();
  }
}
