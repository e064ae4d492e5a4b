package org.egovops.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@Tag("RPT-10")
class ChartDrawingTest {

  private static final double LINE = 12;
  private static final Pattern TOP = Pattern.compile("top:([-0-9.]+)pt");

  @ParameterizedTest
  @EnumSource(
      value = Chart.Kind.class,
      names = {"BAR", "LINE"})
  void the_value_of_the_highest_point_stands_below_the_legend(Chart.Kind kind) {
    List<Element> words = words(kind);
    double legend = top(words, "登记数");
    double value = top(words, "100");

    assertThat(value).isGreaterThanOrEqualTo(legend + LINE);
  }

  private static List<Element> words(Chart.Kind kind) {
    Markup body = Markup.root("body");
    ChartDrawing.draw(body, chart(kind));
    List<Element> words = new ArrayList<>();
    NodeList all = body.document().getElementsByTagName("div");
    for (int i = 0; i < all.getLength(); i++) {
      words.add((Element) all.item(i));
    }
    return words;
  }

  /** The scale ends where the highest value does. */
  private static Chart chart(Chart.Kind kind) {
    return Chart.of(
        kind,
        "事件登记与解决趋势",
        "件",
        List.of("1月", "2月"),
        Chart.Series.of("登记数", 100, 40),
        Chart.Series.of("解决数", 60, 100));
  }

  /** Where the highest of these words begins: a mark of the axis may read the same. */
  private static double top(List<Element> words, String text) {
    return words.stream()
        .filter(word -> text.equals(word.getTextContent()))
        .map(word -> TOP.matcher(word.getAttribute("style")))
        .filter(Matcher::find)
        .mapToDouble(found -> Double.parseDouble(found.group(1)))
        .min()
        .orElseThrow();
  }
}
