package org.egovops.recordkeeping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.egovops.kernel.Record;

/**
 * Sealed block of audit entries (审计区块). Its digest covers the digest of the block before, so that
 * no block can be changed or taken out without all later ones betraying it.
 */
@Entity
@Table(name = "audit_block")
class AuditBlock extends Record {

  /** What the first block has in place of a predecessor's digest. */
  static final String BEGINNING = "0".repeat(64);

  @Column(name = "block_number", nullable = false, updatable = false)
  private long number;

  @Column(name = "previous_digest", nullable = false, length = 64, updatable = false)
  private String previousDigest;

  @Column(name = "digest", nullable = false, length = 64, updatable = false)
  private String digest;

  @Column(name = "first_time", nullable = false, updatable = false)
  private Instant firstTime;

  @Column(name = "last_time", nullable = false, updatable = false)
  private Instant lastTime;

  @Column(name = "entry_count", nullable = false, updatable = false)
  private int entryCount;

  @Lob
  @Column(name = "entry_list", nullable = false, updatable = false)
  private String entryList;

  @Column(name = "sealed_at", nullable = false, updatable = false)
  private Instant sealedAt;

  protected AuditBlock() {}

  /** Seals entries behind a predecessor, the first block behind {@link #BEGINNING}. */
  AuditBlock(AuditAnchor previous, List<SealedEntry> entries, Instant now) {
    Comparator<SealedEntry> byTime = Comparator.comparing(SealedEntry::recordedAt);
    this.number = previous.blockNumber() + 1;
    this.previousDigest = previous.digest();
    this.firstTime = entries.stream().min(byTime).orElseThrow().recordedAt();
    this.lastTime = entries.stream().max(byTime).orElseThrow().recordedAt();
    this.entryCount = entries.size();
    this.entryList =
        SealList.write(entries.stream().sorted(Comparator.comparingLong(SealedEntry::id)).toList());
    this.sealedAt = now;
    this.digest = content().contentDigest();
  }

  private SealedBlock content() {
    return new SealedBlock(
        number, previousDigest, digest, firstTime, lastTime, entryCount, entryList, sealedAt);
  }
}
