package org.egovops.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.egovops.incident.Attainment;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.servicelevel.Metric;
import org.egovops.web.screen.ChartModel;
import org.egovops.web.screen.ChartModel.Kind;
import org.egovops.web.screen.ChartModel.Series;
import org.egovops.web.screen.Say;

/**
 * Month figures (本月指标): attainment of each metric against what is promised, its course over the
 * last months, and what customers said. Every figure opens the incidents behind it.
 */
@Named("monthFigures")
@RequestScoped
public class MonthFigures {

  private static final int MONTHS = 6;
  private static final String LIST = "/incident/register.xhtml?view=ALL&month=";

  /** One metric of this month as a tile. */
  public record Line(Attainment attainment, String percent, String tone, String missed) {}

  @Inject DashboardFigures figures;
  @Inject CurrentActor currentActor;
  @Inject Say say;

  /** This month, as people write it. */
  public YearMonth getMonth() {
    return YearMonth.from(Days.of(say.getNow()));
  }

  public List<Line> getLines() {
    return figures.attainment(actor(), getMonth()).stream().map(this::line).toList();
  }

  private Line line(Attainment one) {
    String tone = !one.judged() ? "" : one.missed() == 0 ? "ok" : "bad";
    return new Line(one, percent(one), tone, LIST + getMonth() + "&missed=" + one.metric());
  }

  private String percent(Attainment one) {
    return one.judged() ? say.text("dashboard.percent", one.percent()) : "—";
  }

  /** Attainment over the last months, in per cent; each point opens what was missed. */
  public ChartModel getCourse() {
    List<YearMonth> months =
        IntStream.rangeClosed(1 - MONTHS, 0).mapToObj(getMonth()::plusMonths).toList();
    Map<Metric, String> tones =
        Map.of(Metric.RESPONSE, "pri", Metric.ON_SITE, "warn", Metric.RESOLUTION, "ok");
    List<Series> series =
        Stream.of(Metric.values()).map(one -> course(one, tones.get(one), months)).toList();
    List<String> labels = months.stream().map(YearMonth::toString).toList();
    return new ChartModel(Kind.LINE, say.text("dashboard.attainment"), labels, series);
  }

  private Series course(Metric metric, String tone, List<YearMonth> months) {
    List<Double> values = months.stream().map(month -> percent(metric, month)).toList();
    List<String> links = months.stream().map(month -> LIST + month + "&missed=" + metric).toList();
    return new Series(say.of(metric), tone, values, links);
  }

  /** A month in which nothing was judged broke no promise. */
  private double percent(Metric metric, YearMonth month) {
    return figures.attainment(actor(), month).stream()
        .filter(one -> one.metric() == metric && one.judged())
        .mapToDouble(one -> Math.round(one.percent() * 10) / 10.0)
        .findFirst()
        .orElse(Attainment.PROMISED);
  }

  /** What customers said this month. */
  public ChartModel getRatings() {
    SortedMap<Integer, Long> ratings = figures.ratings(actor(), getMonth());
    List<String> labels = ratings.keySet().stream().map("★"::repeat).toList();
    List<String> links =
        ratings.keySet().stream().map(score -> LIST + getMonth() + "&score=" + score).toList();
    Series replies =
        new Series(say.text("dashboard.replies"), "pri", List.copyOf(ratings.values()), links);
    return new ChartModel(Kind.BAR, say.text("dashboard.satisfaction"), labels, List.of(replies));
  }

  /** The average score of this month, or a dash. */
  public String getAverage() {
    SortedMap<Integer, Long> ratings = figures.ratings(actor(), getMonth());
    long replies = ratings.values().stream().mapToLong(Long::longValue).sum();
    long points = ratings.entrySet().stream().mapToLong(one -> one.getKey() * one.getValue()).sum();
    return replies == 0 ? "—" : say.text("dashboard.average", (double) points / replies);
  }

  /** How many customers answered this month. */
  public long getReplies() {
    return figures.ratings(actor(), getMonth()).values().stream().mapToLong(Long::longValue).sum();
  }

  private Actor actor() {
    return currentActor.get();
  }
}
