package org.egovops.recordkeeping;

import java.time.Instant;

/**
 * Draft (草稿): text typed and not yet sent.
 *
 * @param savedAt when it was last kept, to be told to the one who typed it
 */
public record Draft(String text, Instant savedAt) {}
