package org.egovops.importing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Choices (可选值) of the fields as they stand, and what word means which of them. */
public final class Choices {

  private final Map<ImportField, List<Choice>> all = new EnumMap<>(ImportField.class);
  private final Map<ImportField, Map<String, String>> byWord = new EnumMap<>(ImportField.class);

  Choices(Map<ImportField, List<Choice>> data) {
    all.putAll(data);
    data.forEach((field, choices) -> choices.forEach(choice -> know(field, choice)));
    for (ImportField field : ImportField.values()) {
      if (!field.constants().isEmpty()) {
        all.put(
            field,
            field.constants().stream().map(c -> new Choice(c.name(), c.name(), null)).toList());
      }
    }
  }

  private void know(ImportField field, Choice choice) {
    Map<String, String> words = byWord.computeIfAbsent(field, unused -> new HashMap<>());
    words.putIfAbsent(Words.plain(choice.code()), choice.code());
    words.putIfAbsent(Words.plain(choice.chinese()), choice.code());
    if (choice.english() != null) {
      words.putIfAbsent(Words.plain(choice.english()), choice.code());
    }
  }

  /** What can be chosen for a field. */
  public List<Choice> of(ImportField field) {
    return all.getOrDefault(field, List.of());
  }

  boolean has(ImportField field, String code) {
    return of(field).stream().anyMatch(choice -> choice.code().equals(code));
  }

  /** What a word means without anybody having said so. */
  public Optional<String> recognised(ImportField field, String word) {
    return field.constants().isEmpty()
        ? Optional.ofNullable(byWord.getOrDefault(field, Map.of()).get(Words.plain(word)))
        : Words.constant(field, word);
  }
}
