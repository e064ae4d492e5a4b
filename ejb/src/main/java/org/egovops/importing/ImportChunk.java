package org.egovops.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.egovops.kernel.Record;

/** A part of an uploaded file (文件分块), small enough to be in memory. */
@Entity
@Table(name = "import_chunk")
class ImportChunk extends Record {

  @Column(name = "import_id")
  private long importId;

  @Column(name = "chunk_number")
  private int number;

  @Lob
  @Column(name = "chunk_bytes")
  private byte[] bytes;

  protected ImportChunk() {}

  ImportChunk(long importId, int number, byte[] bytes) {
    this.importId = importId;
    this.number = number;
    this.bytes = bytes;
  }
}
