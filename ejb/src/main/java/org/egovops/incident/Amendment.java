package org.egovops.incident;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Amendment (更正): the fields a correction may change, as history and audit keep them. */
final class Amendment {

  private Amendment() {}

  /** Values by field. The contact stays out: personal data does not belong into the history. */
  static Map<String, String> fields(Incident incident) {
    Classification grades = incident.classification();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", incident.title());
    fields.put("unit", incident.contact().unitName());
    fields.put("serviceItem", grades.serviceItem());
    fields.put("businessSystem", grades.businessSystem());
    fields.put("category", grades.category());
    fields.put("faultLevel", grades.faultLevel().name());
    fields.put("impact", grades.impact().name());
    fields.put("urgency", grades.urgency().name());
    fields.put("supplierFault", String.valueOf(grades.supplierFault()));
    fields.put("businessImpact", incident.businessImpact());
    return fields;
  }

  /** All of them in one line. */
  static String describe(Map<String, String> fields) {
    return fields.values().stream().filter(Objects::nonNull).collect(Collectors.joining(" · "));
  }

  /** What changed, a line each: field, value before and value after, parted by tabs. */
  static String changes(Map<String, String> before, Map<String, String> after) {
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
