package org.egovops.incident;

import java.time.DateTimeException;
import java.time.Instant;
import org.egovops.kernel.RuleBroken;

/**
 * Place in a sorted list where a page ended: the sort value and the id. Opaque to clients; a
 * mangled one is refused, never a server error.
 */
record IncidentPlace(Instant at, long id) {

  static IncidentPlace of(IncidentSort sort, IncidentRow row) {
    Instant at =
        switch (sort) {
          case DUE -> row.dueAt();
          case REPORTED -> row.reportedAt();
          case CHANGED -> row.changedAt();
        };
    return new IncidentPlace(at, row.id());
  }

  static IncidentPlace parse(String place) {
    int cut = place.lastIndexOf('_');
    try {
      return new IncidentPlace(
          Instant.parse(place.substring(0, Math.max(cut, 0))),
          Long.parseLong(place.substring(cut + 1)));
    } catch (DateTimeException | NumberFormatException mangled) {
      throw RuleBroken.at("after", "list.bad-place");
    }
  }

  @Override
  public String toString() {
    return at + "_" + id;
  }
}
