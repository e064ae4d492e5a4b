package org.egovops.search;

import java.time.Instant;

/**
 * Change (变更标记): when a record was changed last.
 *
 * @param id the record
 * @param changedAt its last change
 */
public record Change(long id, Instant changedAt) {}
