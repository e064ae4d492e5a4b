package org.egovops.ticket;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.egovops.party.Masking;
import org.egovops.recordkeeping.AuditEvent;

/**
 * Corrections (更正内容): what a correction changed, as history and audit of every ticket keep it. The
 * history keeps the words in full, the audit their digest; the contact is masked in both (PIPL 51).
 */
public final class Corrections {

  /** Field under which the configuration items stand, by their ids until they are told. */
  static final String ITEMS = "configurationItems";

  private static final Map<String, UnaryOperator<String>> MASKS =
      Map.of("contactName", Masking::name, "contactPhone", Masking::phone);

  /** What people wrote: business content, which the audit does not show. */
  private static final Set<String> WORDS =
      Set.of("title", "symptom", "description", "businessImpact");

  private Corrections() {}

  /** Puts in what is kept of every ticket beside its own fields. */
  public static void common(Map<String, String> fields, Ticket ticket) {
    fields.put("title", ticket.title());
    fields.put("unit", ticket.contact().unitName());
    fields.put("contactName", ticket.contact().name());
    fields.put("contactPhone", ticket.contact().phone());
    String ids =
        new TreeSet<>(ticket.configurationItemIds())
            .stream().map(String::valueOf).collect(Collectors.joining(","));
    fields.put(ITEMS, ids.isEmpty() ? null : ids);
  }

  /** All values in one line, the words of people as digests. */
  static String describe(Map<String, String> fields) {
    return fields.entrySet().stream()
        .filter(field -> field.getValue() != null)
        .map(field -> field.getKey() + "=" + audited(field.getKey(), field.getValue()))
        .collect(Collectors.joining(" · "));
  }

  private static String audited(String field, String value) {
    return WORDS.contains(field) ? AuditEvent.digest(value) : masked(field, value);
  }

  /** What changed, a line each: field, value before and value after, parted by tabs; or null. */
  static String changes(Map<String, String> before, Map<String, String> after) {
    String lines =
        changed(before, after).stream()
            .map(
                field ->
                    String.join(
                        "\t",
                        field,
                        plain(field, before.get(field)),
                        plain(field, after.get(field))))
            .collect(Collectors.joining("\n"));
    return lines.isEmpty() ? null : lines;
  }

  /** Names of the fields that differ. */
  static List<String> changed(Map<String, String> before, Map<String, String> after) {
    return after.keySet().stream()
        .filter(field -> !Objects.equals(before.get(field), after.get(field)))
        .toList();
  }

  private static String plain(String field, String value) {
    return value == null ? "" : masked(field, value).replaceAll("\\s+", " ").strip();
  }

  private static String masked(String field, String value) {
    return MASKS.getOrDefault(field, UnaryOperator.identity()).apply(value);
  }
}
