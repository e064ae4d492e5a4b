package org.egovops.web.importing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovops.importing.Choices;
import org.egovops.importing.ColumnProfile;
import org.egovops.importing.ImportField;
import org.egovops.importing.ImportMapping;

/** Field words (字段取值): the words a column has for a field, the most frequent first. */
public class FieldWords implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;

  private final ImportField field;
  private final boolean complete;
  private final List<WordMeaning> words = new ArrayList<>();
  private final LinkedHashMap<String, String> others;

  FieldWords(ImportField field, ColumnProfile column, ImportMapping mapping, Choices choices) {
    this.field = field;
    Map<String, String> meant = mapping.values().getOrDefault(field, Map.of());
    Map<String, Long> found = column == null ? Map.of() : column.words();
    this.others = new LinkedHashMap<>(meant);
    this.complete = column == null || column.complete() && found.size() <= SHOWN;
    found.entrySet().stream()
        .filter(word -> !mapping.missing().contains(word.getKey()))
        .limit(SHOWN)
        .forEach(word -> add(word.getKey(), word.getValue(), meant, choices));
    words.add(new WordMeaning(ImportMapping.ANY_OTHER, 0, meant.get(ImportMapping.ANY_OTHER)));
  }

  private void add(String word, long count, Map<String, String> meant, Choices choices) {
    String recognised = choices.recognised(field, word).orElse(null);
    words.add(new WordMeaning(word, count, meant.getOrDefault(word, recognised)));
  }

  /** What is meant, with the words that are not shown left as they were. */
  Map<String, String> meanings() {
    for (WordMeaning word : words) {
      if (word.getCode() == null || word.getCode().isBlank()) {
        others.remove(word.getWord());
      } else {
        others.put(word.getWord(), word.getCode());
      }
    }
    return others;
  }

  /** Words whose meaning nobody has said yet. */
  public long getOpen() {
    boolean rest = words.stream().anyMatch(word -> word.isRest() && word.getCode() != null);
    return rest ? 0 : words.stream().filter(w -> !w.isRest() && w.getCode() == null).count();
  }

  public ImportField getField() {
    return field;
  }

  /** Whether all words of the column are shown. */
  public boolean isComplete() {
    return complete;
  }

  public List<WordMeaning> getWords() {
    return words;
  }
}
