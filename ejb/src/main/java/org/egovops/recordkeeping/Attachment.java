package org.egovops.recordkeeping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.egovops.kernel.Record;

/** Attachment (附件): a file that belongs to a record; its content lies where {@link #place} says. */
@Entity
@Table(name = "attachment")
class Attachment extends Record {

  /** Where content can lie. */
  enum Place {
    DATABASE,
    FOLDER
  }

  @Column(name = "record_id", nullable = false)
  private long recordId;

  @Column(name = "file_name", nullable = false, length = 120)
  private String name;

  @Column(name = "media_type", nullable = false, length = 100)
  private String mediaType;

  @Column(name = "file_size", nullable = false)
  private long size;

  @Column(name = "digest", nullable = false, length = 64)
  private String digest;

  @Enumerated(EnumType.STRING)
  @Column(name = "content_place", nullable = false, length = 10)
  private Place place;

  @Column(name = "content_key", nullable = false, length = 36)
  private String contentKey;

  @Enumerated(EnumType.STRING)
  @Column(name = "visibility", nullable = false, length = 10)
  private Visibility visibility;

  @Column(name = "author_id")
  private Long authorId;

  @Column(name = "author_name", nullable = false, length = 100)
  private String authorName;

  @Column(name = "author_customer", nullable = false)
  private boolean customer;

  @Column(name = "attached_at", nullable = false)
  private Instant attachedAt;

  protected Attachment() {}

  Attachment(long recordId, Visibility visibility, Author author, Instant now) {
    this.recordId = recordId;
    this.visibility = visibility;
    this.authorId = author.personId();
    this.authorName = author.name();
    this.customer = author.customer();
    this.attachedAt = now;
  }

  Attachment named(String safeName, FileKind kind) {
    name = safeName;
    mediaType = kind.mediaType();
    return this;
  }

  Attachment stored(Place where, String key, StoredContent content) {
    place = where;
    contentKey = key;
    size = content.size();
    digest = content.digest();
    return this;
  }

  Place place() {
    return place;
  }

  String contentKey() {
    return contentKey;
  }

  AttachmentRow row() {
    return new AttachmentRow(
        id(),
        recordId,
        name,
        mediaType,
        size,
        digest,
        visibility,
        authorId,
        authorName,
        customer,
        attachedAt);
  }
}
