package org.egovops.reporting.document;

import java.math.BigDecimal;
import java.util.List;

/** Chart drawing (制图): bars, lines, stacks and pies for the PDF, legible in grey print too. */
final class ChartDrawing {

  /** Dark and light alternate, so that neighbours differ without colour. */
  static final List<String> COLOURS =
      List.of(
          "#1d4f91", "#9dbfe3", "#c27803", "#5f6b7a", "#2e7d5b", "#e3b7a0", "#7a4a8c", "#b9c4cf");

  private static final double WIDTH = 440;
  private static final double HEIGHT = 205;
  private static final double LEFT = 38;

  /** Leaves the words of a value that reaches the top clear of legend and unit above them. */
  private static final double TOP = 36;

  private static final double BOTTOM = 178;
  private static final double LABEL_POINTS = 9;
  private static final double LABEL_LINE = 12;
  private static final double GAP = 0.32;
  private static final int LABELLED_BARS = 24;

  private final Chart chart;
  private final ChartCanvas canvas;
  private final ChartScale scale;
  private final double slot;

  private ChartDrawing(ChartCanvas canvas, Chart chart) {
    this.canvas = canvas;
    this.chart = chart;
    this.scale = ChartScale.of(chart);
    this.slot = (WIDTH - LEFT) / Math.max(1, chart.categories().size());
  }

  /** Draws a chart that has values. */
  static void draw(Markup parent, Chart chart) {
    ChartCanvas canvas = new ChartCanvas(parent, WIDTH, HEIGHT);
    if (chart.kind() == Chart.Kind.PIE) {
      PieDrawing.draw(canvas, chart, WIDTH, HEIGHT);
    } else {
      new ChartDrawing(canvas, chart).draw();
    }
  }

  static String colour(int index) {
    return COLOURS.get(index % COLOURS.size());
  }

  private void draw() {
    axes();
    categories();
    legend();
    for (int i = 0; i < chart.series().size(); i++) {
      switch (chart.kind()) {
        case LINE -> lines(i);
        case STACKED -> stacks(i);
        default -> bars(i);
      }
    }
    double base = Math.max(0, scale.low());
    canvas.line(LEFT, y(base), WIDTH, y(base), "#333333", 0.8);
  }

  private void axes() {
    for (double tick : scale.ticks()) {
      canvas.line(LEFT, y(tick), WIDTH, y(tick), "#d9d9d9", 0.5);
      double top = y(tick) - LABEL_LINE / 2;
      canvas.label(LEFT - 4, top, LEFT - 4, ChartCanvas.Anchor.END, "mark", figure(tick));
    }
    if (!chart.unit().isEmpty()) {
      canvas.label(0, 2, LEFT * 2, ChartCanvas.Anchor.START, "mark", "单位：" + chart.unit());
    }
  }

  private void categories() {
    double widest = chart.categories().stream().mapToDouble(PlainText::width).max().orElse(0);
    double need = Math.min(widest, Math.max(2, Math.ceil(widest / 2))) * LABEL_POINTS;
    int every = (int) Math.ceil(need / slot);
    for (int i = 0; i < chart.categories().size(); i += Math.max(1, every)) {
      double room = slot * Math.max(1, every);
      canvas.label(
          x(i), BOTTOM + 3, room, ChartCanvas.Anchor.MIDDLE, "mark", chart.categories().get(i));
    }
  }

  private void legend() {
    if (chart.series().size() < 2) {
      return;
    }
    double x = WIDTH;
    for (int i = chart.series().size() - 1; i >= 0; i--) {
      String name = chart.series().get(i).name();
      double width = PlainText.width(name) * LABEL_POINTS + 4;
      canvas.label(x, 2, width, ChartCanvas.Anchor.END, "mark", name);
      canvas.rectangle(x - width - 10, 4.5, 8, 7, colour(i));
      x -= width + 20;
    }
  }

  private void bars(int series) {
    double width = slot * (1 - GAP) / chart.series().size();
    boolean labelled = chart.series().size() * chart.categories().size() <= LABELLED_BARS;
    for (int i = 0; i < chart.categories().size(); i++) {
      double left = x(i) - slot * (1 - GAP) / 2 + series * width;
      double value = value(series, i);
      canvas.rectangle(
          left, Math.min(y(value), y(0)), width * 0.94, Math.abs(y(0) - y(value)), colour(series));
      if (labelled && chart.series().get(series).values().get(i) != null) {
        label(left + width / 2, value, chart.series().get(series).values().get(i), value >= 0);
      }
    }
  }

  private void stacks(int series) {
    double width = slot * (1 - GAP);
    for (int i = 0; i < chart.categories().size(); i++) {
      double below = 0;
      for (int under = 0; under < series; under++) {
        below += value(under, i);
      }
      double height = y(below) - y(below + value(series, i));
      canvas.rectangle(
          x(i) - width / 2, y(below) - height, width, Math.max(0, height), colour(series));
    }
  }

  private void lines(int series) {
    List<BigDecimal> values = chart.series().get(series).values();
    for (int i = 1; i < values.size(); i++) {
      if (values.get(i - 1) != null && values.get(i) != null) {
        canvas.line(
            x(i - 1), y(value(series, i - 1)), x(i), y(value(series, i)), colour(series), 1.6);
      }
    }
    boolean labelled = values.size() * chart.series().size() <= LABELLED_BARS;
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) != null) {
        canvas.dot(x(i), y(value(series, i)), colour(series));
        if (labelled) {
          label(x(i), value(series, i), values.get(i), series % 2 == 0);
        }
      }
    }
  }

  private void label(double x, double value, BigDecimal figure, boolean above) {
    double top = above ? y(value) - LABEL_LINE - 2 : y(value) + 2;
    canvas.label(x, top, slot, ChartCanvas.Anchor.MIDDLE, "mark", figure.toPlainString());
  }

  private double value(int series, int category) {
    return chart.series().get(series).value(category).map(BigDecimal::doubleValue).orElse(0.0);
  }

  private double x(int category) {
    return LEFT + slot * (category + 0.5);
  }

  private double y(double value) {
    return BOTTOM - scale.at(value) * (BOTTOM - TOP);
  }

  static String figure(double value) {
    return new BigDecimal(String.valueOf(Math.round(value * 1e6) / 1e6))
        .stripTrailingZeros()
        .toPlainString();
  }
}
