package org.egovops.web.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Every look can be read (WCAG 2.1 AA; high contrast AAA)")
class ContrastTest {

  private static final Path TOKENS = Path.of("src/main/webapp/resources/css/tokens.css");
  private static final Pattern LOOK = Pattern.compile("\\[data-look=\"(\\w+)\"] \\{([^}]*)}");
  private static final Pattern TOKEN = Pattern.compile("--([\\w-]+):#([0-9a-f]{6});");

  /** Text on its ground, as the style sheets pair them. */
  private static final List<String[]> TEXT =
      List.of(
          pair("ink", "card"),
          pair("ink", "ground"),
          pair("ink", "hover"),
          pair("ink-2", "card"),
          pair("ink-3", "card"),
          pair("ink-3", "ground"),
          pair("ink-3", "head"),
          pair("primary", "card"),
          pair("primary", "primary-soft"),
          pair("on-primary", "primary"),
          pair("on-primary", "primary-dark"),
          pair("top-ink", "top"),
          pair("dot-ink", "dot"),
          pair("ok", "ok-soft"),
          pair("ok", "card"),
          pair("warn", "warn-soft"),
          pair("warn", "card"),
          pair("bad", "bad-soft"),
          pair("bad", "card"),
          pair("calm", "calm-soft"),
          pair("demo-ink", "demo"));

  /** Edges of controls, bars and the focus ring. */
  private static final List<String[]> SHAPES =
      List.of(
          pair("edge", "card"),
          pair("focus", "card"),
          pair("focus", "ground"),
          pair("ok-bar", "card"),
          pair("warn-bar", "card"),
          pair("bad-bar", "card"));

  @ParameterizedTest
  @CsvSource({"light, 4.5", "dark, 4.5", "auto, 4.5", "contrast, 7"})
  void text_stands_out_from_its_ground(String look, double least) throws IOException {
    Map<String, String> tokens = tokens(look);
    assertThat(TEXT)
        .allSatisfy(
            pair -> assertThat(ratio(tokens, pair)).as(name(pair)).isGreaterThanOrEqualTo(least));
  }

  @ParameterizedTest
  @CsvSource({"light", "dark", "auto", "contrast"})
  void controls_can_be_seen(String look) throws IOException {
    Map<String, String> tokens = tokens(look);
    assertThat(SHAPES)
        .allSatisfy(pair -> assertThat(ratio(tokens, pair)).as(name(pair)).isGreaterThan(2.99));
  }

  private static Map<String, String> tokens(String look) throws IOException {
    Map<String, String> tokens = new HashMap<>();
    LOOK.matcher(Files.readString(TOKENS))
        .results()
        .filter(block -> block.group(1).equals(look))
        .forEach(
            block ->
                TOKEN
                    .matcher(block.group(2))
                    .results()
                    .forEach(token -> tokens.put(token.group(1), token.group(2))));
    return tokens;
  }

  private static double ratio(Map<String, String> tokens, String[] pair) {
    double one = luminance(tokens.get(pair[0]));
    double other = luminance(tokens.get(pair[1]));
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour, 16);
    return 0.2126 * light(rgb >> 16) + 0.7152 * light(rgb >> 8 & 255) + 0.0722 * light(rgb & 255);
  }

  private static double light(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static String[] pair(String front, String back) {
    return new String[] {front, back};
  }

  private static String name(String[] pair) {
    return pair[0] + " on " + pair[1];
  }
}
