package org.egovops.recordkeeping;

/**
 * Text as every database keeps it unchanged: no NUL and no broken surrogate (PostgreSQL refuses the
 * one and alters the other), and nothing instead of an empty string (Oracle keeps no empty string).
 */
final class Stored {

  private Stored() {}

  /** The storable form of a text; null for a blank one. */
  static String text(String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    return typed.chars().allMatch(Stored::harmless) ? typed : mended(typed);
  }

  /** The storable form of a text, cut to at most {@code longest} characters. */
  static String text(String typed, int longest) {
    String text = text(typed);
    if (text == null || text.length() <= longest) {
      return text;
    }
    boolean splitsPair = Character.isHighSurrogate(text.charAt(longest - 1));
    return text.substring(0, splitsPair ? longest - 1 : longest);
  }

  private static boolean harmless(int unit) {
    return unit != 0 && !Character.isSurrogate((char) unit);
  }

  private static String mended(String typed) {
    StringBuilder mended = new StringBuilder(typed.length());
    typed
        .codePoints()
        .map(point -> point == 0 || isLoneSurrogate(point) ? '\uFFFD' : point)
        .forEach(mended::appendCodePoint);
    return mended.toString();
  }

  private static boolean isLoneSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
