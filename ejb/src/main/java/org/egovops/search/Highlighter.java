package org.egovops.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Marks in a text what answers a search, and cuts out the place that answers best. */
final class Highlighter {

  private static final int LONGEST_READ = 10_000;
  private static final int SNIPPET = 120;
  private static final int LEAD = 20;

  /** A stretch of text to be marked; one of letters only where a word begins. */
  private record Wanted(String text, boolean anywhere) {}

  private final List<Wanted> wanted = new ArrayList<>();

  Highlighter(RecordAnalyzer analyzer, List<SearchRun> runs) {
    for (SearchRun run : runs) {
      wanted.add(new Wanted(run.text(), run.han()));
      if (run.han()) {
        analyzer.words(run.text()).forEach(word -> wanted.add(new Wanted(word, true)));
      } else if (run.word()) {
        wanted.add(new Wanted(analyzer.stem(run.text()), false));
      }
    }
  }

  /** The whole text. */
  Highlight whole(String text) {
    return pieces(text, hits(text), 0, text.length());
  }

  /** About 120 characters of the text, where most hits are. */
  Highlight snippet(String text) {
    String flat = text.replaceAll("[\\r\\n\\t]", " ");
    BitSet hits = hits(flat);
    int from = whole(flat, best(hits, flat.length()));
    int until = whole(flat, Math.min(flat.length(), from + SNIPPET));
    List<Highlight.Piece> cut = new ArrayList<>(pieces(flat, hits, from, until).pieces());
    if (from > 0) {
      cut.add(0, new Highlight.Piece("…", false));
    }
    if (until < flat.length()) {
      cut.add(new Highlight.Piece("…", false));
    }
    return new Highlight(cut);
  }

  /** Where the window with most marked characters begins; some characters before its first hit. */
  private static int best(BitSet hits, int length) {
    int best = 0;
    int most = 0;
    int at = hits.nextSetBit(0);
    while (at >= 0) {
      int marked = hits.get(at, at + SNIPPET - LEAD).cardinality();
      if (marked > most) {
        most = marked;
        best = at;
      }
      at = hits.nextSetBit(hits.nextClearBit(at));
    }
    int lead = Math.max(0, best - LEAD);
    return Math.max(0, Math.min(lead, length - SNIPPET));
  }

  /** Never cuts through a character of two code units. */
  private static int whole(String text, int at) {
    boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return inside ? at - 1 : at;
  }

  private BitSet hits(String text) {
    String read = text.length() <= LONGEST_READ ? text : text.substring(0, LONGEST_READ);
    String folded = SearchRun.fold(read);
    BitSet hits = new BitSet();
    wanted.forEach(stretch -> mark(folded, stretch, hits));
    return hits;
  }

  private static void mark(String folded, Wanted wanted, BitSet hits) {
    int at = folded.indexOf(wanted.text());
    while (at >= 0) {
      if (wanted.anywhere() || at == 0 || !SearchRun.latin(folded.charAt(at - 1))) {
        hits.set(at, at + wanted.text().length());
      }
      at = folded.indexOf(wanted.text(), at + 1);
    }
  }

  private static Highlight pieces(String text, BitSet hits, int from, int until) {
    List<Highlight.Piece> pieces = new ArrayList<>();
    int at = from;
    while (at < until) {
      boolean hit = hits.get(at);
      int next = hit ? hits.nextClearBit(at) : hits.nextSetBit(at);
      int end = next < 0 ? until : Math.min(next, until);
      pieces.add(new Highlight.Piece(text.substring(at, end), hit));
      at = end;
    }
    return new Highlight(pieces);
  }
}
