package org.egovops.party.roster;

import java.time.Duration;
import java.time.Instant;

/** Period (时段) from an instant, inclusive, until another, exclusive. */
public record Period(Instant from, Instant until) {

  public Duration length() {
    return Duration.between(from, until);
  }

  boolean overlaps(Period other) {
    return from.isBefore(other.until) && other.from.isBefore(until);
  }

  Period common(Period other) {
    return new Period(
        from.isAfter(other.from) ? from : other.from,
        until.isBefore(other.until) ? until : other.until);
  }
}
