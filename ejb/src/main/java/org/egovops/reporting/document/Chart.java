package org.egovops.reporting.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chart (图): figures as a picture, numbered 图1, 图2 … in the order of the document. Word and Excel
 * get a native chart with its figures, not a picture.
 *
 * @param unit of the values, as 件 or %; empty for none
 * @param notes counting rules, printed under the chart
 */
public record Chart(
    Kind kind,
    String caption,
    String unit,
    List<String> categories,
    List<Series> series,
    List<String> notes)
    implements Block {

  /** Kind of chart (图的种类). */
  public enum Kind {
    BAR,
    LINE,
    STACKED,
    PIE
  }

  /**
   * Series (数据系列): one value per category; {@code null} leaves a gap.
   *
   * @param values in the order of the categories
   */
  public record Series(String name, List<BigDecimal> values) {
    public Series {
      name = PlainText.of(name);
      values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    public static Series of(String name, Number... values) {
      return new Series(name, Stream.of(values).map(Series::exact).toList());
    }

    private static BigDecimal exact(Number value) {
      return value == null ? null : new BigDecimal(value.toString());
    }

    Optional<BigDecimal> value(int category) {
      return Optional.ofNullable(values.get(category));
    }
  }

  public Chart {
    Objects.requireNonNull(kind);
    caption = PlainText.of(caption);
    unit = PlainText.of(unit);
    categories = categories.stream().map(PlainText::of).toList();
    series = List.copyOf(series);
    notes = PlainText.of(notes);
    requireShape(kind, categories, series);
  }

  private static void requireShape(Kind kind, List<String> categories, List<Series> series) {
    if (kind == Kind.PIE && series.size() != 1) {
      throw new IllegalArgumentException("a pie shows one series");
    }
    for (Series each : series) {
      if (each.values().size() != categories.size()) {
        throw new IllegalArgumentException(
            each.values().size()
                + " values of "
                + each.name()
                + " for "
                + categories.size()
                + " categories");
      }
    }
  }

  public static Chart of(
      Kind kind, String caption, String unit, List<String> categories, Series... series) {
    return new Chart(kind, caption, unit, categories, List.of(series), List.of());
  }

  /** Whether there is anything to draw. */
  boolean hasValues() {
    return series.stream().flatMap(s -> s.values().stream()).anyMatch(Objects::nonNull);
  }

  /** The figures behind the picture: a row per category, a column per series. */
  Table figures() {
    Table.Builder table = Table.captioned(caption).columns("");
    series.forEach(s -> table.columns(unit.isEmpty() ? s.name() : s.name() + "（" + unit + "）"));
    for (int i = 0; i < categories.size(); i++) {
      table.row(figures(i));
    }
    return table.build();
  }

  private Cell[] figures(int category) {
    Stream<Cell> values = series.stream().map(s -> Cell.decimal(s.values().get(category)));
    return Stream.concat(Stream.of(Cell.text(categories.get(category))), values)
        .toArray(Cell[]::new);
  }
}
