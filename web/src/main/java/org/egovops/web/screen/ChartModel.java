package org.egovops.web.screen;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Chart model (图表): series over labels, drawn as bars or a line and readable as a table. Colours
 * are names of meaning (bad, warn, ok, pri, calm); the page turns them into the look's own.
 *
 * @param kind bar, line or doughnut
 * @param title what is counted; also the head of the table
 * @param labels names along the axis
 * @param series one or more rows of values
 */
public record ChartModel(Kind kind, String title, List<String> labels, List<Series> series) {

  /** How it is drawn. */
  public enum Kind {
    BAR,
    STACKED,
    LINE,
    DOUGHNUT
  }

  /**
   * One row of values.
   *
   * @param label its name in the legend
   * @param tone colour by meaning
   * @param values one per label; null where there is nothing to show
   * @param links address of the records behind each value; empty where there are none
   */
  public record Series(
      String label, String tone, List<? extends Number> values, List<String> links) {}

  /** A row of the table beside the chart. */
  public record Row(String label, List<Cell> cells) {}

  /** A value of the table; {@code link} may be null. */
  public record Cell(Number value, String link) {}

  /** The chart as the script library wants it, safe inside a script element. */
  public String getJson() {
    JsonArrayBuilder names = Json.createArrayBuilder(labels);
    JsonArrayBuilder sets = Json.createArrayBuilder();
    series.forEach(one -> sets.add(json(one)));
    JsonObjectBuilder data = Json.createObjectBuilder().add("labels", names).add("datasets", sets);
    return Json.createObjectBuilder()
        .add("type", type())
        .add("data", data)
        .add("options", Json.createObjectBuilder().add("stacked", kind == Kind.STACKED))
        .build()
        .toString()
        .replace("<", "\\u003c");
  }

  /** The same figures for the table. */
  public List<Row> rows() {
    return IntStream.range(0, labels.size())
        .mapToObj(place -> new Row(labels.get(place), cells(place)))
        .toList();
  }

  private List<Cell> cells(int place) {
    List<Cell> cells = new ArrayList<>();
    for (Series one : series) {
      String link = place < one.links().size() ? one.links().get(place) : null;
      cells.add(new Cell(one.values().get(place), link));
    }
    return cells;
  }

  private String type() {
    return kind == Kind.STACKED ? "bar" : kind.name().toLowerCase(Locale.ROOT);
  }

  private static JsonValue json(Number value) {
    return value == null ? JsonValue.NULL : Json.createValue(value.doubleValue());
  }

  private static JsonObjectBuilder json(Series one) {
    JsonArrayBuilder values = Json.createArrayBuilder();
    one.values().forEach(value -> values.add(json(value)));
    return Json.createObjectBuilder()
        .add("label", one.label())
        .add("tone", one.tone())
        .add("data", values)
        .add("links", Json.createArrayBuilder(one.links()));
  }
}
