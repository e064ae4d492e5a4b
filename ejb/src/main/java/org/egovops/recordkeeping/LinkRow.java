package org.egovops.recordkeeping;

import java.time.Instant;

/**
 * A link (关联) as seen from one of its two records.
 *
 * @param outgoing whether the record asked for stands first: with {@code PARENT_OF} it is the
 *     parent
 * @param other the record at the other end
 * @param authorName who made the link
 */
public record LinkRow(
    LinkKind kind, boolean outgoing, RecordRef other, String authorName, Instant linkedAt) {}
