package org.egovops.recordkeeping;

import java.time.DateTimeException;
import java.time.Instant;
import org.egovops.kernel.RuleBroken;

/**
 * Place in a list ordered by time and id, newest first: where a page ended and the next begins. A
 * query goes on from it with {@code t <= :time and (t < :time or id < :id)}; written as {@code t <
 * :time or (t = :time and id < :id)} a database reads its index from the very beginning.
 *
 * @param time time of the last row shown
 * @param id id of the last row shown
 */
record Place(Instant time, long id) {

  /** Before everything: the first page. */
  static final Place NEWEST = new Place(Instant.parse("9999-12-31T00:00:00Z"), Long.MAX_VALUE);

  /**
   * Reads a place back from a page.
   *
   * @param after what {@link #toString()} wrote, or null for the first page
   * @throws RuleBroken when it was not written by this class
   */
  static Place parse(String after) {
    if (after == null || after.isBlank()) {
      return NEWEST;
    }
    try {
      int dot = after.indexOf('.');
      Instant time = Instant.ofEpochMilli(Long.parseLong(after.substring(0, dot)));
      return new Place(time, Long.parseLong(after.substring(dot + 1)));
    } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException strange) {
      throw RuleBroken.at("after", "paging.unknown-place", after);
    }
  }

  @Override
  public String toString() {
    return time.toEpochMilli() + "." + id;
  }
}
