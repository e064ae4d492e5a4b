package org.egovops.web.screen;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Step (步骤) of a record's life as drawn above it.
 *
 * @param label name of the step in the user's language
 * @param at when it was done; null while it lies ahead
 * @param day the day it began, where only the day is known; else null
 * @param now whether the record stands here
 */
public record Step(String label, Instant at, LocalDate day, boolean now) {

  public Step(String label, Instant at, boolean now) {
    this(label, at, null, now);
  }

  /** A step of which only the day is known; {@code day} null while it lies ahead. */
  public static Step ofDay(String label, LocalDate day, boolean now) {
    return new Step(label, null, day, now);
  }

  /** Style and meaning: done, now or ahead. */
  public String standing() {
    if (now) {
      return "now";
    }
    return at == null && day == null ? "ahead" : "done";
  }
}
