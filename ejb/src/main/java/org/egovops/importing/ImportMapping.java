package org.egovops.importing;

import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.egovops.kernel.RuleBroken;

/**
 * Import mapping (列映射): which column stands for which field, what the file's own words mean, how it
 * writes times. Immutable; its JSON form is what screens, REST and the database keep.
 *
 * @param sources where each field comes from
 * @param values what the words of a column mean, by field; {@link #ANY_OTHER} for the rest
 * @param patterns how times are written, tried in this order
 * @param zone zone of times that do not name theirs
 * @param missing texts that say nothing, such as {@code ?}
 * @param outsideTerm incidents reported outside the contract's term are wanted too
 * @param measured clocks of what is over are measured by the contract's targets, not committed
 */
public record ImportMapping(
    Map<ImportField, Source> sources,
    Map<ImportField, Map<String, String>> values,
    List<String> patterns,
    ZoneId zone,
    Set<String> missing,
    boolean outsideTerm,
    boolean measured) {

  /** Stands for every word that is not mapped by itself, and for none. */
  public static final String ANY_OTHER = "*";

  /** Parts what stands in for a missing cell from what stands in for that. */
  static final String OR = "\\|";

  static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

  private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");

  /**
   * Source (来源) of a field.
   *
   * @param column the column, or null
   * @param otherwise what stands where the column is missing or says nothing: fixed words, other
   *     columns in braces such as <code>{closed_at}</code>, or null; of several, parted by <code>|
   *     </code>, the first that says something
   */
  public record Source(String column, String otherwise) {

    boolean isEmpty() {
      return column == null && otherwise == null;
    }

    /** The columns it takes from. */
    Set<String> columns() {
      Set<String> columns = new TreeSet<>(places());
      if (column != null) {
        columns.add(column);
      }
      return columns;
    }

    private List<String> places() {
      return otherwise == null ? List.of() : places(otherwise);
    }

    private static List<String> places(String text) {
      return PLACE.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** The same without columns a file does not have. */
    Source within(Collection<String> header) {
      String kept = header.contains(column) ? column : null;
      if (otherwise == null || header.containsAll(places())) {
        return new Source(kept, otherwise);
      }
      String rest =
          Stream.of(otherwise.split(OR))
              .map(one -> left(one.strip(), header))
              .filter(one -> !one.isEmpty())
              .collect(Collectors.joining(" | "));
      return new Source(kept, rest.isEmpty() ? null : rest);
    }

    private static String left(String one, Collection<String> header) {
      List<String> places = places(one);
      return header.containsAll(places)
          ? one
          : places.stream()
              .filter(header::contains)
              .map(name -> "{" + name + "}")
              .collect(Collectors.joining(" · "));
    }
  }

  public ImportMapping {
    Map<ImportField, Source> given = new EnumMap<>(ImportField.class);
    sources.forEach((field, source) -> put(given, field, source));
    sources = Map.copyOf(given);
    Map<ImportField, Map<String, String>> words = new EnumMap<>(ImportField.class);
    values.forEach((field, meant) -> words.put(field, Map.copyOf(meant)));
    values = Map.copyOf(words);
    patterns = List.copyOf(patterns);
    missing = Set.copyOf(missing);
  }

  private static void put(Map<ImportField, Source> given, ImportField field, Source source) {
    if (!source.isEmpty()) {
      given.put(field, source);
    }
  }

  /** Nothing mapped yet. */
  static ImportMapping empty() {
    return new ImportMapping(
        Map.of(), Map.of(), List.of(), OFFICE, Set.of("?", "NULL"), false, false);
  }

  Source source(ImportField field) {
    return sources.getOrDefault(field, new Source(null, null));
  }

  Map<String, String> meanings(ImportField field) {
    return values.getOrDefault(field, Map.of());
  }

  /** Fills the places in a text by {@code value}, which answers null where there is none. */
  static String fill(String text, java.util.function.UnaryOperator<String> value) {
    return PLACE
        .matcher(text)
        .replaceAll(place -> java.util.regex.Matcher.quoteReplacement(at(place, value)));
  }

  private static String at(MatchResult place, java.util.function.UnaryOperator<String> value) {
    String found = value.apply(place.group(1));
    return found == null ? "—" : found;
  }

  /** All columns it takes from. */
  Set<String> columns() {
    return sources.values().stream()
        .flatMap(source -> source.columns().stream())
        .collect(Collectors.toSet());
  }

  /** The share of its columns a file has; what is less than about half is another kind of file. */
  double fit(Collection<String> header) {
    Set<String> columns = columns();
    long there = columns.stream().filter(header::contains).count();
    return columns.isEmpty() ? 0 : (double) there / columns.size();
  }

  /** The same for a file with this header. */
  ImportMapping within(Collection<String> header) {
    Map<ImportField, Source> kept = new EnumMap<>(ImportField.class);
    sources.forEach((field, source) -> kept.put(field, source.within(header)));
    return new ImportMapping(kept, values, patterns, zone, missing, outsideTerm, measured);
  }

  /** The same, with what {@code other} knows of fields this one does not. */
  ImportMapping or(ImportMapping other) {
    Map<ImportField, Source> both = new EnumMap<>(ImportField.class);
    both.putAll(other.sources);
    both.putAll(sources);
    return new ImportMapping(
        both,
        values,
        patterns.isEmpty() ? other.patterns : patterns,
        zone,
        missing,
        outsideTerm,
        measured);
  }

  /**
   * Refuses a mapping that cannot work for a file.
   *
   * @throws RuleBroken {@code import.column-unknown}, {@code import.field-needed}, {@code
   *     import.pattern-unreadable} or {@code import.pattern-needed}
   */
  void requireFor(Collection<String> header) {
    for (Map.Entry<ImportField, Source> one : sources.entrySet()) {
      one.getValue().columns().stream()
          .filter(column -> !header.contains(column))
          .findFirst()
          .ifPresent(column -> refuse(one.getKey(), column));
    }
    for (ImportField field : ImportField.values()) {
      String anyOther = meanings(field).getOrDefault(ANY_OTHER, "");
      if (field.required() && source(field).isEmpty() && anyOther.isEmpty()) {
        throw RuleBroken.at(field.property(), "import.field-needed", new FieldName(field));
      }
    }
    if (patterns.isEmpty()) {
      throw RuleBroken.at("patterns", "import.pattern-needed");
    }
    patterns.forEach(TimePattern::of);
  }

  private static void refuse(ImportField field, String column) {
    throw RuleBroken.at(field.property(), "import.column-unknown", column);
  }

  /** As JSON. */
  public String json() {
    return MappingJson.write(this);
  }

  /**
   * Reads the JSON form.
   *
   * @throws RuleBroken {@code import.mapping-unreadable}
   */
  public static ImportMapping parse(String json) {
    return MappingJson.read(json);
  }

  /** A changed copy of the words of a field. */
  public ImportMapping meaning(ImportField field, Map<String, String> meant) {
    Map<ImportField, Map<String, String>> changed = new LinkedHashMap<>(values);
    changed.put(field, meant);
    return new ImportMapping(sources, changed, patterns, zone, missing, outsideTerm, measured);
  }
}
