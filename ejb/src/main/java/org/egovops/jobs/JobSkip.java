package org.egovops.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.egovops.kernel.Record;

/** Job skip (跳过项): an item a run left out, and why. */
@Entity
@Table(name = "job_skip")
public class JobSkip extends Record {

  @Column(name = "run_id", nullable = false)
  private long runId;

  @Column(name = "item_key", nullable = false, length = 200)
  private String item;

  @Embedded private JobText reason;

  @Column(name = "skipped_at", nullable = false)
  private Instant at;

  protected JobSkip() {}

  JobSkip(long runId, String item, JobText reason, Instant at) {
    this.runId = runId;
    this.item = item;
    this.reason = reason;
    this.at = at;
  }

  /** What was left out, as the job calls it: a row number, a contract number. */
  public String item() {
    return item;
  }

  public JobText reason() {
    return reason;
  }

  public Instant at() {
    return at;
  }
}
