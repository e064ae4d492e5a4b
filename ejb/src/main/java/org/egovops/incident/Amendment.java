package org.egovops.incident;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Amendment (更正): the fields a correction may change, in one line, for history and audit. */
final class Amendment {

  private Amendment() {}

  /** The contact stays out: personal data does not belong into the history. */
  static String describe(Incident incident) {
    Classification grades = incident.classification();
    return Stream.of(
            incident.title(),
            incident.contact().unitName(),
            grades.serviceItem(),
            grades.businessSystem(),
            grades.category(),
            grades.faultLevel(),
            grades.impact() + "×" + grades.urgency(),
            grades.supplierFault() ? "L3" : null,
            incident.businessImpact())
        .filter(Objects::nonNull)
        .map(String::valueOf)
        .collect(Collectors.joining(" · "));
  }
}
