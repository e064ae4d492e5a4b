package org.egovops.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Highlight (命中摘录): a text cut into pieces, those that answer the search marked.
 *
 * @param pieces the pieces in order
 */
public record Highlight(List<Piece> pieces) {

  /**
   * A piece of text.
   *
   * @param text plain text as stored, to be escaped by whoever shows it
   * @param hit whether it answers the search
   */
  public record Piece(String text, boolean hit) {}

  public Highlight {
    pieces = List.copyOf(pieces);
  }

  /** The whole as plain text. */
  public String plain() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  public boolean hasHits() {
    return pieces.stream().anyMatch(Piece::hit);
  }

  /** The whole as HTML, the text escaped and hits in {@code <mark>}. */
  public String html() {
    return pieces.stream()
        .map(piece -> piece.hit() ? "<mark>" + escape(piece) + "</mark>" : escape(piece))
        .collect(Collectors.joining());
  }

  private static String escape(Piece piece) {
    return piece
        .text()
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
