package org.egovops.ticket;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Corrections (更正内容): what a correction changed, as history and audit of every ticket keep it. */
public final class Corrections {

  private Corrections() {}

  /** All values in one line. */
  public static String describe(Map<String, String> fields) {
    return fields.values().stream().filter(Objects::nonNull).collect(Collectors.joining(" · "));
  }

  /** What changed, a line each: field, value before and value after, parted by tabs; or null. */
  public static String changes(Map<String, String> before, Map<String, String> after) {
    String lines =
        after.keySet().stream()
            .filter(field -> !Objects.equals(before.get(field), after.get(field)))
            .map(field -> field + "\t" + plain(before.get(field)) + "\t" + plain(after.get(field)))
            .collect(Collectors.joining("\n"));
    return lines.isEmpty() ? null : lines;
  }

  private static String plain(String value) {
    return value == null ? "" : value.replaceAll("\\s+", " ").strip();
  }
}
