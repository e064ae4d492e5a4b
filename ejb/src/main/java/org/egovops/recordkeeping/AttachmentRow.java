package org.egovops.recordkeeping;

import java.time.Instant;

/**
 * An attachment (附件) as lists and interfaces read it.
 *
 * @param name safe file name
 * @param mediaType what the content was found to be
 * @param size bytes
 * @param digest SM3 digest of the content
 * @param customer whether the author is of a department the service is for
 */
public record AttachmentRow(
    long id,
    long recordId,
    String name,
    String mediaType,
    long size,
    String digest,
    Visibility visibility,
    Long authorId,
    String authorName,
    boolean customer,
    Instant attachedAt) {

  /** The same file with its author's name masked. */
  public AttachmentRow by(String masked) {
    return new AttachmentRow(
        id,
        recordId,
        name,
        mediaType,
        size,
        digest,
        visibility,
        authorId,
        masked,
        customer,
        attachedAt);
  }
}
