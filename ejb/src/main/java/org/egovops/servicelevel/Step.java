package org.egovops.servicelevel;

import java.time.Instant;

/**
 * Step (操作步骤) of a record that its clocks are told of.
 *
 * @param at when it happened
 * @param who name of the person, as receipts show it
 * @param why reason given, or null
 */
public record Step(Instant at, String who, String why) {

  private static final int LONGEST = 1_000;

  /** A long reason is kept by its beginning; the record's timeline has all of it. */
  public Step {
    why = why == null || why.length() <= LONGEST ? why : why.substring(0, LONGEST - 1) + "…";
  }
}
