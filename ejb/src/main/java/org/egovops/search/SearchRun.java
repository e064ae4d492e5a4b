package org.egovops.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Search run (检索词): a stretch of Chinese characters, or a stretch of letters and digits held
 * together by signs such as in {@code S5120-28P-SI} or {@code 10.1.2.3}.
 *
 * @param text the stretch, folded
 * @param han whether it is Chinese
 */
record SearchRun(String text, boolean han) {

  private static final String CONNECTORS = "-._:/@+#";

  /** The runs of a text, in order. */
  static List<SearchRun> of(String text) {
    String folded = fold(text);
    List<SearchRun> runs = new ArrayList<>();
    int from = 0;
    while (from < folded.length()) {
      int until = end(folded, from);
      if (until > from) {
        runs.add(new SearchRun(folded.substring(from, until), han(folded.codePointAt(from))));
      }
      from = Math.max(until, from + Character.charCount(folded.codePointAt(from)));
    }
    return runs;
  }

  /** Where the run that begins at {@code from} ends; {@code from} itself where none begins. */
  private static int end(String folded, int from) {
    int until = from;
    boolean han = han(folded.codePointAt(from));
    while (until < folded.length() && continues(folded, from, until, han)) {
      until += Character.charCount(folded.codePointAt(until));
    }
    return until;
  }

  private static boolean continues(String folded, int from, int at, boolean han) {
    int sign = folded.codePointAt(at);
    if (han(sign) || Character.isLetterOrDigit(sign)) {
      return han == han(sign);
    }
    // A connector only between two letters or digits.
    return !han
        && at > from
        && CONNECTORS.indexOf(sign) >= 0
        && at + 1 < folded.length()
        && latin(folded.codePointAt(at + 1));
  }

  static boolean latin(int sign) {
    return Character.isLetterOrDigit(sign) && !han(sign);
  }

  private static boolean han(int sign) {
    return Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN;
  }

  /**
   * Small letters and half-width signs, character by character, so that a place in the folded text
   * is the same place in the text.
   */
  static String fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return new String(folded);
  }

  private static char fold(char sign) {
    if (sign >= '！' && sign <= '～') {
      return Character.toLowerCase((char) (sign - '！' + '!'));
    }
    return sign == '　' ? ' ' : Character.toLowerCase(sign);
  }

  /** Letters only, so that its stem is worth asking for. */
  boolean word() {
    return text.chars().allMatch(Character::isLetter);
  }

  /**
   * The run and what is left of it after each connector: a prefix of one of these is what somebody
   * may remember of {@code inc-2026-000123}.
   */
  List<String> tails() {
    List<String> tails = new ArrayList<>(List.of(text));
    for (int i = 1; i < text.length(); i++) {
      if (CONNECTORS.indexOf(text.charAt(i)) >= 0) {
        tails.add(text.substring(i + 1));
      }
    }
    return tails;
  }
}
