package org.egovops.search;

import org.egovops.kernel.Page;

/**
 * Search result (检索结果页).
 *
 * @param page hits, best first
 * @param total how many records answer; from {@link SearchDesk#MOST} on only a lower bound
 * @param complete false while the index is still being built and may miss records
 */
public record SearchResult(Page<SearchHit> page, long total, boolean complete) {}
