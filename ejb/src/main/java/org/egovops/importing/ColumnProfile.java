package org.egovops.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  /** Some of its words. */
  public List<String> samples(int most) {
    return words.keySet().stream().limit(most).toList();
  }
}
