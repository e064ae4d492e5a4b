package org.egovops.reporting.document;

/**
 * Numbering (编号): running numbers of one printing — headings by their place, tables, charts and
 * footnotes in the order they appear.
 */
final class Numbering {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final int CIRCLED = 20;

  private int tables;
  private int charts;
  private int footnotes;

  String nextTable() {
    return "表" + ++tables;
  }

  String nextChart() {
    return "图" + ++charts;
  }

  int nextFootnote() {
    return ++footnotes;
  }

  /** A circled number, as footnotes are marked; beyond ⑳ the number in brackets. */
  static String mark(int footnote) {
    return footnote <= CIRCLED ? Character.toString('①' + footnote - 1) : "[" + footnote + "]";
  }

  /**
   * The number before a heading.
   *
   * @param depth 1 for the uppermost
   * @param place from 1 among its neighbours
   */
  static String heading(int depth, int place) {
    return switch (depth) {
      case 1 -> chinese(place) + "、";
      case 2 -> "（" + chinese(place) + "）";
      case 3 -> place + ".";
      default -> "（" + place + "）";
    };
  }

  /** A number from 1 to 99 in Chinese numerals: 十, 十一, 二十一. */
  static String chinese(int number) {
    int tens = number / 10;
    int ones = number % 10;
    String head = tens == 0 ? "" : (tens == 1 ? "" : digit(tens)) + "十";
    return head + (ones == 0 ? "" : digit(ones));
  }

  private static String digit(int value) {
    return DIGITS.substring(value, value + 1);
  }
}
