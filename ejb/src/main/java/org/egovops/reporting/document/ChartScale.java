package org.egovops.reporting.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Chart scale (数值轴): a value axis in round steps that holds every value. Bars and stacks start at
 * zero; only a line whose values lie far from zero may leave zero out.
 */
record ChartScale(double low, double high, double step) {

  private static final int STEPS = 5;

  static ChartScale of(Chart chart) {
    double[] values = extremes(chart);
    double low = DoubleStream.of(values).min().orElse(0);
    double high = DoubleStream.of(values).max().orElse(0);
    if (chart.kind() != Chart.Kind.LINE || low < high / 2) {
      low = Math.min(0, low);
      high = Math.max(0, high);
    }
    double step = round((high - low) / STEPS);
    double floor = Math.floor(low / step) * step;
    if (low > 0 && low - floor < step / 2) {
      floor -= step;
    }
    return new ChartScale(floor, Math.max(floor + step, Math.ceil(high / step) * step), step);
  }

  private static double[] extremes(Chart chart) {
    if (chart.kind() != Chart.Kind.STACKED) {
      return chart.series().stream()
          .flatMap(s -> s.values().stream())
          .filter(Objects::nonNull)
          .mapToDouble(BigDecimal::doubleValue)
          .toArray();
    }
    return IntStream.range(0, chart.categories().size())
        .mapToDouble(i -> stack(chart.series(), i))
        .toArray();
  }

  private static double stack(List<Chart.Series> series, int category) {
    return series.stream()
        .flatMap(s -> s.value(category).stream())
        .mapToDouble(BigDecimal::doubleValue)
        .sum();
  }

  /** The next of 1, 2, 5, 10 … that is not smaller; 1 where there is nothing to measure. */
  private static double round(double rough) {
    if (rough <= 0) {
      return 1;
    }
    double magnitude = Math.pow(10, Math.floor(Math.log10(rough)));
    double lead = rough / magnitude;
    return magnitude * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
  }

  /** Where a value lies, 0 at the low end and 1 at the high end. */
  double at(double value) {
    return (value - low) / (high - low);
  }

  double[] ticks() {
    int count = (int) Math.round((high - low) / step);
    return IntStream.rangeClosed(0, count).mapToDouble(i -> low + i * step).toArray();
  }
}
