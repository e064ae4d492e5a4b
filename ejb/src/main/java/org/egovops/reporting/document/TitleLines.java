package org.egovops.reporting.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Title lines (标题分行): breaks a long title between words into lines of like length, as GB/T
 * 9704-2012 7.3.1 asks: words stay whole, the lines are symmetrical and of fitting length.
 */
final class TitleLines {

  private static final String NEVER_FIRST = "，。、；：！？）》〉〕】”’%·的了和与及等";
  private static final String NEVER_LAST = "（《〈〔【“‘第";
  private static final String GOOD_LAST = "的，、；：》）";
  private static final Set<String> GOOD_FIRST = Set.of("关于", "工作", "情况");

  private TitleLines() {}

  /**
   * @param width of a line in em
   */
  static List<String> of(String title, double width) {
    if (PlainText.width(title) <= width) {
      return List.of(title);
    }
    int[] breaks = breaks(title);
    for (int lines = (int) Math.ceil(PlainText.width(title) / width); ; lines++) {
      List<String> split = best(title, breaks, lines, width);
      if (!split.isEmpty()) {
        return split;
      }
    }
  }

  /** The cheapest division into so many lines; empty where no division fits the width. */
  private static List<String> best(String title, int[] breaks, int lines, double width) {
    double ideal = PlainText.width(title) / lines;
    int points = breaks.length;
    double[][] cost = new double[lines + 1][points];
    int[][] from = new int[lines + 1][points];
    Arrays.stream(cost).forEach(row -> Arrays.fill(row, Double.POSITIVE_INFINITY));
    cost[0][0] = 0;
    for (int line = 1; line <= lines; line++) {
      for (int end = 1; end < points; end++) {
        for (int start = 0; start < end; start++) {
          double total =
              cost[line - 1][start] + cost(title, breaks[start], breaks[end], ideal, width);
          if (total < cost[line][end]) {
            cost[line][end] = total;
            from[line][end] = start;
          }
        }
      }
    }
    return cost[lines][points - 1] == Double.POSITIVE_INFINITY
        ? List.of()
        : trace(title, breaks, from, lines);
  }

  private static List<String> trace(String title, int[] breaks, int[][] from, int lines) {
    List<String> split = new ArrayList<>();
    int end = breaks.length - 1;
    for (int line = lines; line > 0; line--) {
      int start = from[line][end];
      split.add(title.substring(breaks[start], breaks[end]).strip());
      end = start;
    }
    Collections.reverse(split);
    return split;
  }

  private static double cost(String title, int start, int end, double ideal, double width) {
    double length = PlainText.width(title.substring(start, end).strip());
    if (length > width) {
      return Double.POSITIVE_INFINITY;
    }
    double uneven = (length - ideal) * (length - ideal);
    return end == title.length() ? uneven : uneven - welcome(title, end);
  }

  /** How willingly a reader sees the line end here. */
  private static double welcome(String title, int end) {
    double ending = GOOD_LAST.indexOf(title.charAt(end - 1)) >= 0 ? 6 : 0;
    boolean opening = GOOD_FIRST.stream().anyMatch(word -> title.startsWith(word, end));
    return ending + (opening ? 3 : 0);
  }

  /** Where a line may end: between words, never inside a number or Latin word. */
  private static int[] breaks(String title) {
    Set<Integer> between = new TreeSet<>(words(title));
    between.removeIf(at -> at <= 0 || at >= title.length() || clings(title, at));
    if (between.isEmpty()) {
      for (int at = 1; at < title.length(); at++) {
        between.add(at);
      }
    }
    between.add(0);
    between.add(title.length());
    return between.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  private static boolean clings(String title, int at) {
    char before = title.charAt(at - 1);
    char after = title.charAt(at);
    boolean figure = !PlainText.isWide(before) && before != ' ';
    return NEVER_FIRST.indexOf(after) >= 0
        || NEVER_LAST.indexOf(before) >= 0
        || Character.isLowSurrogate(after)
        || (figure && (!PlainText.isWide(after) || "年月日号期届次第季度".indexOf(after) >= 0));
  }

  private static List<Integer> words(String title) {
    List<Integer> edges = new ArrayList<>();
    try (SmartChineseAnalyzer analyzer = new SmartChineseAnalyzer(false);
        TokenStream tokens = analyzer.tokenStream("title", title)) {
      OffsetAttribute offsets = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        edges.add(offsets.startOffset());
        edges.add(offsets.endOffset());
      }
      tokens.end();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return edges;
  }
}
