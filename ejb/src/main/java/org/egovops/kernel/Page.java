package org.egovops.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * Page (分页): a slice of a long list in keyset manner — the next page is asked for by the place
 * where this one ended, so page 1,000 costs what page 1 costs.
 *
 * @param rows the rows of this page
 * @param next opaque place to continue after, or null on the last page
 */
public record Page<T>(List<T> rows, String next) {

  /**
   * Cuts {@code limit + 1} fetched rows to a page; the surplus row only proves that more follow.
   */
  public static <T> Page<T> of(List<T> fetched, int limit, Function<T, String> place) {
    if (fetched.size() <= limit) {
      return new Page<>(List.copyOf(fetched), null);
    }
    List<T> rows = List.copyOf(fetched.subList(0, limit));
    return new Page<>(rows, place.apply(rows.get(limit - 1)));
  }

  /**
   * The id to continue below, for lists in the order of falling ids.
   *
   * @param after {@link #next} of the page before, or null for the first page
   * @throws RuleBroken {@code list.bad-place} when it is none
   */
  public static long below(String after) {
    if (after == null || after.isBlank()) {
      return Long.MAX_VALUE;
    }
    try {
      return Long.parseLong(after.strip());
    } catch (NumberFormatException malformed) {
      throw RuleBroken.at("after", "list.bad-place");
    }
  }
}
