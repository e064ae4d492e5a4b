package org.egovops.recordkeeping;

import java.time.Instant;

/**
 * An attachment (附件) as lists and interfaces read it.
 *
 * @param name safe file name
 * @param mediaType what the content was found to be
 * @param size bytes
 * @param digest SM3 digest of the content
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
    Instant attachedAt) {}
