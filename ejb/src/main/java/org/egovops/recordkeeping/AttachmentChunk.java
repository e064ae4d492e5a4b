package org.egovops.recordkeeping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.egovops.kernel.Record;

/** A part of an attachment's content (附件内容分块), small enough to be in memory. */
@Entity
@Table(name = "attachment_chunk")
class AttachmentChunk extends Record {

  @Column(name = "content_key", nullable = false, length = 36)
  private String contentKey;

  @Column(name = "chunk_number", nullable = false)
  private int number;

  @Lob
  @Column(name = "chunk_bytes", nullable = false)
  private byte[] bytes;

  protected AttachmentChunk() {}

  AttachmentChunk(String contentKey, int number, byte[] bytes) {
    this.contentKey = contentKey;
    this.number = number;
    this.bytes = bytes;
  }
}
