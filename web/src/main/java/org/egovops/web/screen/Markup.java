package org.egovops.web.screen;

/** Markup (标记): text made harmless for a place where the page does not escape it itself. */
final class Markup {

  private Markup() {}

  static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(sign -> append(safe, sign));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int sign) {
    switch (sign) {
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '&' -> safe.append("&amp;");
      case '"' -> safe.append("&quot;");
      case '\'' -> safe.append("&#39;");
      default -> safe.appendCodePoint(sign);
    }
  }
}
