package org.egovops.reporting.document;

import java.util.Locale;

/**
 * Chart canvas (画布): lines and areas as SVG, words as text of the page over them, so that the words
 * are set in the document's own font and can be searched and copied.
 */
final class ChartCanvas {

  enum Anchor {
    START,
    MIDDLE,
    END
  }

  private final Markup plot;
  private final Markup svg;

  ChartCanvas(Markup parent, double width, double height) {
    plot = parent.add("div", "plot").set("style", size(width, height));
    svg =
        plot.addSvg()
            .set("viewBox", format("0 0 %.0f %.0f", width, height))
            .set("style", "display:block;" + size(width, height));
  }

  void line(double x1, double y1, double x2, double y2, String colour, double thickness) {
    svg.add("line")
        .set("x1", number(x1))
        .set("y1", number(y1))
        .set("x2", number(x2))
        .set("y2", number(y2))
        .set("stroke", colour)
        .set("stroke-width", number(thickness));
  }

  void rectangle(double x, double y, double width, double height, String colour) {
    svg.add("rect")
        .set("x", number(x))
        .set("y", number(y))
        .set("width", number(width))
        .set("height", number(height))
        .set("fill", colour);
  }

  void dot(double x, double y, String colour) {
    svg.add("circle")
        .set("cx", number(x))
        .set("cy", number(y))
        .set("r", "2.2")
        .set("fill", "#ffffff")
        .set("stroke", colour)
        .set("stroke-width", "1.4");
  }

  /** A slice of a disc; angles in radians, clockwise from the top. */
  void slice(double x, double y, double radius, double from, double to, String colour) {
    double middle = (from + to) / 2;
    String path =
        format("M%.2f,%.2f L", x, y)
            + arc(x, y, radius, from)
            + format(" A%.2f,%.2f 0 0 1 ", radius, radius)
            + arc(x, y, radius, middle)
            + format(" A%.2f,%.2f 0 0 1 ", radius, radius)
            + arc(x, y, radius, to)
            + " Z";
    Markup slice = svg.add("path").set("d", path).set("fill", colour);
    slice.set("stroke", "#ffffff").set("stroke-width", "1");
  }

  private static String arc(double x, double y, double radius, double angle) {
    return format("%.3f,%.3f", x + radius * Math.sin(angle), y - radius * Math.cos(angle));
  }

  /** Words in a box of the given width; x is the box's start, middle or end. */
  void label(double x, double top, double width, Anchor anchor, String style, String words) {
    double left = anchor == Anchor.START ? x : anchor == Anchor.END ? x - width : x - width / 2;
    plot.add("div", style)
        .set(
            "style",
            format("left:%.2fpt;top:%.2fpt;width:%.2fpt;text-align:", left, top, width)
                + (anchor == Anchor.START ? "left" : anchor == Anchor.END ? "right" : "center"))
        .text(words);
  }

  private static String size(double width, double height) {
    return format("width:%.2fpt;height:%.2fpt", width, height);
  }

  private static String number(double value) {
    return format("%.2f", value);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
