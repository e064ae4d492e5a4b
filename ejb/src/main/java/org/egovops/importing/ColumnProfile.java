package org.egovops.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Column profile (列概况): what stands in a column, so that whoever maps it sees what it is about.
 *
 * @param name its header
 * @param filled rows that say something
 * @param words words found, the most frequent first, each with its number of rows
 * @param complete whether these are all words of the column
 */
public record ColumnProfile(String name, long filled, Map<String, Long> words, boolean complete) {

  public ColumnProfile {
    words = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  /** The same with only some of its words. */
  ColumnProfile saying(Predicate<String> shown) {
    Map<String, Long> kept = new LinkedHashMap<>(words);
    kept.keySet().removeIf(shown.negate());
    return new ColumnProfile(name, filled, kept, complete && kept.size() == words.size());
  }

  /** Some of its words. */
  public List<String> samples(int most) {
    return words.keySet().stream().limit(most).toList();
  }
}
