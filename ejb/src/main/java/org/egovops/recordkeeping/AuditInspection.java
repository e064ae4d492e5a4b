package org.egovops.recordkeeping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.egovops.kernel.Record;

/**
 * Inspection of the audit chain (审计链校验任务): one verification from its beginning to its result, kept,
 * so that it can be followed from any node and shown later that the chain was looked at.
 */
@Entity
@Table(name = "audit_inspection")
class AuditInspection extends Record {

  @Column(name = "started_at", nullable = false, updatable = false)
  private Instant startedAt;

  @Column(name = "started_by", nullable = false, length = 100, updatable = false)
  private String startedBy;

  @Column(name = "anchor", length = 100, updatable = false)
  private String anchor;

  @Column(name = "blocks_total", nullable = false)
  private long blocksTotal;

  @Column(name = "blocks_done", nullable = false)
  private long blocksDone;

  @Column(name = "entries_done", nullable = false)
  private long entriesDone;

  @Column(name = "beat_at", nullable = false)
  private Instant beatAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  @Column(name = "finding_count", nullable = false)
  private long findingCount;

  @Column(name = "findings", length = 4000)
  private String findings;

  @Column(name = "chain_end", length = 100)
  private String chainEnd;

  protected AuditInspection() {}

  AuditInspection(Author by, AuditAnchor noted, long blocksTotal, Instant now) {
    this.startedAt = now;
    this.startedBy = by.login();
    this.anchor = noted == null ? null : noted.toString();
    this.blocksTotal = blocksTotal;
    this.beatAt = now;
  }

  void reach(long blocks, long entries, Instant now) {
    blocksDone = blocks;
    entriesDone = entries;
    beatAt = now;
  }

  void finish(AuditVerdict verdict, Instant now) {
    reach(verdict.blocks(), verdict.entries(), now);
    findingCount = verdict.findingCount();
    findings = InspectionRow.write(verdict.findings());
    chainEnd = verdict.end() == null ? null : verdict.end().toString();
    finishedAt = now;
  }
}
