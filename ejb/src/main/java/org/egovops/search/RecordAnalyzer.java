package org.egovops.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts texts for the index: Chinese into characters and pairs of neighbours, so that any stretch is
 * found where it stands, also names no dictionary knows; English into stems. What somebody typed is
 * besides cut into Chinese words by {@link #words} — only that, because the dictionary takes a
 * hundred times as long and a word is a stretch like any other.
 */
final class RecordAnalyzer extends Analyzer {

  private static final int FIRST_LONG_WORD = 2;

  private final Analyzer dictionary = new SmartChineseAnalyzer();

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer source = new StandardTokenizer();
    TokenStream pairs = new CJKBigramFilter(new LowerCaseFilter(source), CJKBigramFilter.HAN, true);
    return new TokenStreamComponents(source, new PorterStemFilter(pairs));
  }

  /** Stem of an English word. */
  String stem(String word) {
    List<String> stems = terms(this, word);
    return stems.isEmpty() ? word : stems.get(0);
  }

  /**
   * The words of a Chinese run. Characters the dictionary leaves single are joined with their
   * neighbours, as 丢包 is; one that stays alone is a particle and left out, unless there is nothing
   * else.
   */
  List<String> words(String run) {
    List<String> words = new ArrayList<>();
    StringBuilder singles = new StringBuilder();
    for (String word : terms(dictionary, run)) {
      if (length(word) < FIRST_LONG_WORD) {
        singles.append(word);
      } else {
        join(singles, words);
        words.add(word);
      }
    }
    join(singles, words);
    return words.isEmpty() ? List.of(run) : words;
  }

  private static void join(StringBuilder singles, List<String> words) {
    if (length(singles) >= FIRST_LONG_WORD) {
      words.add(singles.toString());
    }
    singles.setLength(0);
  }

  /**
   * The terms of a Chinese stretch in the index: its pairs, or itself where it is one character.
   */
  static String[] pairs(String stretch) {
    int[] signs = stretch.codePoints().toArray();
    if (signs.length < FIRST_LONG_WORD) {
      return new String[] {stretch};
    }
    String[] pairs = new String[signs.length - 1];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = new String(signs, i, 2);
    }
    return pairs;
  }

  private static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }

  private static List<String> terms(Analyzer analyzer, String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
      return terms;
    } catch (IOException impossible) {
      throw new UncheckedIOException("A text in memory could not be read", impossible);
    }
  }
}
