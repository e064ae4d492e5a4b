package org.egovops.web.incident;

import java.io.Serializable;
import java.time.Instant;
import org.egovops.incident.Incident;
import org.egovops.party.SupportLine;

/**
 * Seen (所见版本): the state of an incident somebody acts upon.
 *
 * @param version version that was shown
 * @param at its last change
 * @param line line that has it
 */
public record Seen(long version, Instant at, SupportLine line) implements Serializable {

  static Seen of(Incident incident) {
    return new Seen(incident.version(), incident.changedAt(), incident.assignment().line());
  }
}
