package org.egovops.catalogue;

import java.util.Locale;

/**
 * Catalogue filter (目录查询条件).
 *
 * @param text part of code or name in either language; blank for all
 * @param activeOnly leave out what is closed for new tickets
 * @param after {@code Page.next} of the page before; blank for the first
 * @param limit rows of a page, 1 to 200
 */
public record CatalogueFilter(String text, boolean activeOnly, String after, int limit) {

  /** Everything open for new tickets, from the beginning. */
  public static final CatalogueFilter ACTIVE = new CatalogueFilter("", true, "", 200);

  public CatalogueFilter {
    text = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    after = after == null ? "" : after;
    limit = Math.max(1, Math.min(limit, 200));
  }

  boolean matches(CatalogueRow row) {
    return (row.active() || !activeOnly)
        && place(row).compareTo(after) > 0
        && (contains(row.code()) || contains(row.nameZh()) || contains(row.nameEn()));
  }

  private boolean contains(String value) {
    return value.toLowerCase(Locale.ROOT).contains(text);
  }

  /** Where a row stands in the list: position first, then code. */
  static String place(CatalogueRow row) {
    return String.format(Locale.ROOT, "%04d %s", row.position(), row.code());
  }
}
