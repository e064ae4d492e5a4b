package org.egovops.reporting.document;

import java.util.List;

/** Plain text (纯文本): what may stand in a document, whoever typed it, and how wide it runs. */
final class PlainText {

  private static final double FULL_WIDTH = 1.0;
  private static final double HALF_WIDTH = 0.56;

  private PlainText() {}

  /**
   * The text without characters XML cannot hold and without those that reorder or hide text; line
   * breaks and tabs become spaces. Absent text is empty text.
   */
  static String of(String text) {
    if (text == null) {
      return "";
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(clean, c));
    return clean.toString().strip();
  }

  static List<String> of(List<String> texts) {
    return texts.stream().map(PlainText::of).filter(t -> !t.isEmpty()).toList();
  }

  private static void append(StringBuilder clean, int c) {
    switch (Character.getType(c)) {
      case Character.SURROGATE, Character.UNASSIGNED, Character.FORMAT -> {}
      case Character.CONTROL -> clean.append(Character.isWhitespace(c) || c == 0x85 ? " " : "");
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR ->
          clean.append(c == '\u3000' ? '\u3000' : ' ');
      default -> clean.appendCodePoint(c);
    }
  }

  /** Width in em: a Chinese character counts one, a Latin letter or digit about half. */
  static double width(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      width += isWide(text.codePointAt(i)) ? FULL_WIDTH : HALF_WIDTH;
    }
    return width;
  }

  /** The longest run of text a line break may not enter, in em. */
  static double longestWord(String text) {
    double longest = 0;
    double word = 0;
    for (int c : text.codePoints().toArray()) {
      word = isWide(c) ? FULL_WIDTH : c == ' ' ? 0 : word + HALF_WIDTH;
      longest = Math.max(longest, word);
    }
    return longest;
  }

  static boolean isWide(int c) {
    return c >= 0x1100 || c == '—' || c == '…' || c == '“' || c == '”' || c == '·';
  }
}
