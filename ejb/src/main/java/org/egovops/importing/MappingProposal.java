package org.egovops.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Mapping proposal (映射建议) for a new file: the kept mapping that fits its columns best, completed by
 * what the names of the other columns say and by how its times are written.
 */
final class MappingProposal {

  /** ServiceNow's export of table incident, as delivered with the product. */
  static final ImportMapping SERVICENOW = delivered("servicenow.json");

  private static final double FITS = 0.5;
  private static final int LOOKED_AT = 60;

  private MappingProposal() {}

  /**
   * A mapping to begin with.
   *
   * @param kept mappings that were used or saved before, the preferred first
   */
  static ImportMapping of(FileProfile profile, List<ImportMapping> kept) {
    List<String> header = profile.header();
    ImportMapping named = byNames(profile);
    Optional<ImportMapping> known =
        kept.stream()
            .filter(mapping -> mapping.fit(header) >= FITS)
            .max(Comparator.comparingDouble(mapping -> mapping.fit(header)));
    ImportMapping proposed = known.map(mapping -> mapping.within(header).or(named)).orElse(named);
    return timed(proposed, profile);
  }

  private static ImportMapping byNames(FileProfile profile) {
    Map<ImportField, ImportMapping.Source> sources = new EnumMap<>(ImportField.class);
    for (String column : profile.header()) {
      Words.field(column)
          .ifPresent(field -> sources.putIfAbsent(field, new ImportMapping.Source(column, null)));
    }
    if (!sources.containsKey(ImportField.TITLE) && sources.containsKey(ImportField.SYMPTOM)) {
      sources.put(ImportField.TITLE, sources.get(ImportField.SYMPTOM));
    }
    if (!sources.containsKey(ImportField.SYMPTOM) && sources.containsKey(ImportField.TITLE)) {
      sources.put(ImportField.SYMPTOM, sources.get(ImportField.TITLE));
    }
    ImportMapping none = ImportMapping.empty();
    return new ImportMapping(
        sources, Map.of(), List.of(), none.zone(), none.missing(), false, false);
  }

  private static ImportMapping timed(ImportMapping mapping, FileProfile profile) {
    if (!mapping.patterns().isEmpty()) {
      return mapping;
    }
    Set<String> texts = new HashSet<>();
    for (ImportField field : ImportField.values()) {
      if (field.kind() == ImportField.Kind.TIME) {
        texts.addAll(samples(mapping.source(field).column(), profile));
      }
    }
    texts.removeAll(mapping.missing());
    List<String> patterns = TimePattern.guess(texts).map(List::of).orElse(List.of());
    return new ImportMapping(
        mapping.sources(),
        mapping.values(),
        patterns,
        mapping.zone(),
        mapping.missing(),
        mapping.outsideTerm(),
        mapping.measured());
  }

  private static Collection<String> samples(String column, FileProfile profile) {
    return column == null
        ? List.of()
        : profile.column(column).map(found -> found.samples(LOOKED_AT)).orElse(List.of());
  }

  private static ImportMapping delivered(String file) {
    try (InputStream in = MappingProposal.class.getResourceAsStream(file)) {
      return ImportMapping.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
