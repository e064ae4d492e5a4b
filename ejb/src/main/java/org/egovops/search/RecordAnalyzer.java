package org.egovops.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts texts in two ways: fields ending in {@code _words} into Chinese words and English stems, for
 * what is meant; fields ending in {@code _pairs} into pairs of neighbouring characters, so that any
 * stretch of two or more characters is found where it stands, also names no dictionary knows.
 */
final class RecordAnalyzer extends DelegatingAnalyzerWrapper {

  static final String WORDS = "_words";
  static final String PAIRS = "_pairs";

  private final Analyzer words = new SmartChineseAnalyzer();
  private final Analyzer pairs =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer source = new StandardTokenizer();
          return new TokenStreamComponents(
              source, new CJKBigramFilter(new LowerCaseFilter(source)));
        }
      };

  RecordAnalyzer() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return field.endsWith(WORDS) ? words : pairs;
  }

  /** A word with the place it stands in. */
  record Word(String text, int from, int until) {}

  /** The words of a text. */
  List<Word> words(String text) {
    return tokens(WORDS, text);
  }

  /** The pairs of a text. */
  List<String> pairs(String text) {
    return tokens(PAIRS, text).stream().map(Word::text).toList();
  }

  private List<Word> tokens(String field, String text) {
    List<Word> found = new ArrayList<>();
    try (TokenStream stream = tokenStream(field, text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        found.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
      return found;
    } catch (IOException impossible) {
      throw new UncheckedIOException("A text in memory could not be read", impossible);
    }
  }
}
