package org.egovops.recordkeeping;

import java.time.Instant;

/**
 * A link (关联) as seen from one of its two records.
 *
 * @param outgoing whether the record asked for stands first: with {@code PARENT_OF} it is the
 *     parent
 * @param other the record at the other end
 * @param authorName who made the link
 * @param customer whether the author is of a department the service is for
 */
public record LinkRow(
    LinkKind kind,
    boolean outgoing,
    RecordRef other,
    Long authorId,
    String authorName,
    boolean customer,
    Instant linkedAt) {

  /** The same link with its author's name masked. */
  public LinkRow by(String masked) {
    return new LinkRow(kind, outgoing, other, authorId, masked, customer, linkedAt);
  }
}
