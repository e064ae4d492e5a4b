package org.egovops.reporting.document;

import java.math.BigDecimal;
import java.util.Locale;

/** Pie drawing (饼图): shares of a whole, each named with its value and share beside the disc. */
final class PieDrawing {

  private static final double RADIUS = 84;
  private static final double LINE = 17;

  private PieDrawing() {}

  static void draw(ChartCanvas canvas, Chart chart, double width, double height) {
    Chart.Series series = chart.series().get(0);
    double whole = 0;
    for (int i = 0; i < chart.categories().size(); i++) {
      whole += share(series, i);
    }
    double angle = 0;
    double top = (height - chart.categories().size() * LINE) / 2;
    for (int i = 0; i < chart.categories().size(); i++) {
      double part = whole == 0 ? 0 : share(series, i) / whole;
      double end = angle + part * 2 * Math.PI;
      if (part > 0) {
        canvas.slice(width * 0.29, height / 2, RADIUS, angle, end, ChartDrawing.colour(i));
      }
      legend(canvas, chart, i, part, width * 0.55, top + i * LINE);
      angle = end;
    }
  }

  /** A pie knows no negative share. */
  private static double share(Chart.Series series, int category) {
    return series.value(category).map(BigDecimal::doubleValue).filter(v -> v > 0).orElse(0.0);
  }

  private static void legend(
      ChartCanvas canvas, Chart chart, int category, double part, double x, double top) {
    String value =
        chart.series().get(0).value(category).map(BigDecimal::toPlainString).orElse("—")
            + chart.unit();
    String words =
        chart.categories().get(category)
            + "　"
            + value
            + String.format(Locale.ROOT, "（%.1f%%）", part * 100);
    canvas.rectangle(x, top + 4, 9, 8, ChartDrawing.colour(category));
    canvas.label(x + 15, top + 1, 190, ChartCanvas.Anchor.START, "mark", words);
  }
}
