package org.egovops.kernel;

import java.time.DateTimeException;
import java.time.Instant;

/**
 * Place in a list sorted by time (列表位置) where a page ended: the sort value and the id. Opaque to
 * clients; a mangled one is refused, never a server error.
 */
public record SortPlace(Instant at, long id) {

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws RuleBroken {@code list.bad-place}
   */
  public static SortPlace parse(String place) {
    int cut = place.lastIndexOf('_');
    try {
      return new SortPlace(
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
