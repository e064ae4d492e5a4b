package org.egovops.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.egovops.kernel.Record;

/** Job log line (作业日志): what a run said on its way. */
@Entity
@Table(name = "job_log")
public class JobLogLine extends Record {

  @Column(name = "run_id", nullable = false)
  private long runId;

  @Column(name = "attempt", nullable = false)
  private int attempt;

  @Column(name = "logged_at", nullable = false)
  private Instant at;

  @Embedded private JobText text;

  protected JobLogLine() {}

  JobLogLine(Attempt attempt, JobText text, Instant at) {
    this.runId = attempt.runId();
    this.attempt = attempt.number();
    this.text = text;
    this.at = at;
  }

  public int attempt() {
    return attempt;
  }

  public Instant at() {
    return at;
  }

  public JobText text() {
    return text;
  }
}
