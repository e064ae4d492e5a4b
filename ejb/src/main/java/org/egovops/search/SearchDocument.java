package org.egovops.search;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * Search document (检索文档): one record as the index keeps it. The index lies unencrypted on the
 * node's disk, so personal data — names of contacts, telephone numbers — never go into it.
 *
 * @param kind kind of record
 * @param id the record
 * @param number its number, such as INC-2026-000123
 * @param title one line that names it
 * @param text what everybody who may see the record may read
 * @param internalText what only {@link Searchable#seesInternal} may read
 * @param keywords what it is found by as well and never shown, such as a name in the other language
 * @param facets the facts that bound the scope; a missing one belongs to nobody
 * @param state state by name, shown with the hit
 * @param changedAt the record's last change
 */
public record SearchDocument(
    String kind,
    long id,
    String number,
    String title,
    String text,
    String internalText,
    String keywords,
    Map<Facet, String> facets,
    String state,
    Instant changedAt) {

  public SearchDocument {
    Objects.requireNonNull(number);
    title = title == null ? "" : title;
    text = text == null ? "" : text;
    internalText = internalText == null ? "" : internalText;
    keywords = keywords == null ? "" : keywords;
    facets = Map.copyOf(facets);
  }
}
