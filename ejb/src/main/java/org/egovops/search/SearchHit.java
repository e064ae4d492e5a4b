package org.egovops.search;

import java.time.Instant;

/**
 * Search hit (检索结果): a record that answers the search and that the caller may see.
 *
 * @param kind kind of record
 * @param id the record
 * @param number its number
 * @param title its title, hits marked
 * @param snippet the place of its text that answers best, hits marked
 * @param state its state by name
 * @param changedAt its last change
 */
public record SearchHit(
    String kind,
    long id,
    String number,
    Highlight title,
    Highlight snippet,
    String state,
    Instant changedAt) {}
