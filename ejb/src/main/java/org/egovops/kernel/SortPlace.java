package org.egovops.kernel;

import java.time.DateTimeException;
import java.time.Instant;

/**
 * Place in a list sorted by time (列表位置) where a page ended: the sort value and the id. Opaque to
 * clients; a mangled one is refused, never a server error.
 */
public record SortPlace(Instant at, long id) {

  /** No database of ours keeps what lies outside the years 1 to 9999. */
  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws RuleBroken {@code list.bad-place}
   */
  public static SortPlace parse(String place) {
    int cut = place.lastIndexOf('_');
    try {
      Instant at = Instant.parse(place.substring(0, Math.max(cut, 0)));
      if (at.isBefore(EARLIEST) || at.isAfter(RowOrder.NEVER)) {
        throw RuleBroken.at("after", "list.bad-place");
      }
      return new SortPlace(at, Long.parseLong(place.substring(cut + 1)));
    } catch (DateTimeException | NumberFormatException mangled) {
      throw RuleBroken.at("after", "list.bad-place");
    }
  }

  @Override
  public String toString() {
    return at + "_" + id;
  }
}
