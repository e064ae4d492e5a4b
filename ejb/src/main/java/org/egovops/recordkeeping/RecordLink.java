package org.egovops.recordkeeping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.egovops.kernel.Record;

/** Link between two records (关联). */
@Entity
@Table(name = "record_link")
class RecordLink extends Record {

  @Enumerated(EnumType.STRING)
  @Column(name = "link_kind", nullable = false, length = 20)
  private LinkKind kind;

  @Column(name = "from_id", nullable = false)
  private long fromId;

  @Column(name = "from_kind", nullable = false, length = 30)
  private String fromKind;

  @Column(name = "from_number", nullable = false, length = 40)
  private String fromNumber;

  @Column(name = "to_id", nullable = false)
  private long toId;

  @Column(name = "to_kind", nullable = false, length = 30)
  private String toKind;

  @Column(name = "to_number", nullable = false, length = 40)
  private String toNumber;

  @Column(name = "author_id")
  private Long authorId;

  @Column(name = "author_name", nullable = false, length = 100)
  private String authorName;

  @Column(name = "author_customer", nullable = false)
  private boolean customer;

  @Column(name = "linked_at", nullable = false)
  private Instant linkedAt;

  protected RecordLink() {}

  RecordLink(LinkKind kind, RecordRef from, RecordRef to, Author author, Instant now) {
    this.kind = kind;
    this.fromId = from.id();
    this.fromKind = from.kind();
    this.fromNumber = from.number();
    this.toId = to.id();
    this.toKind = to.kind();
    this.toNumber = to.number();
    this.authorId = author.personId();
    this.authorName = author.name();
    this.customer = author.customer();
    this.linkedAt = now;
  }

  LinkRow seenFrom(long recordId) {
    boolean outgoing = fromId == recordId;
    RecordRef other =
        outgoing
            ? new RecordRef(toId, toKind, toNumber)
            : new RecordRef(fromId, fromKind, fromNumber);
    return new LinkRow(kind, outgoing, other, authorId, authorName, customer, linkedAt);
  }
}
