package org.egovops.web.screen;

import java.time.Instant;

/**
 * Step (步骤) of a record's life as drawn above it.
 *
 * @param label name of the step in the user's language
 * @param at when it was done; null while it lies ahead
 * @param now whether the record stands here
 */
public record Step(String label, Instant at, boolean now) {

  /** Style and meaning: done, now or ahead. */
  public String standing() {
    if (now) {
      return "now";
    }
    return at == null ? "ahead" : "done";
  }
}
