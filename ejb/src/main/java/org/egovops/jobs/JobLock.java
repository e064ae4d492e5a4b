package org.egovops.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Job lock (作业锁): which run of a job is under way; taken while its row is locked. */
@Entity
@Table(name = "job_lock")
class JobLock {

  @Id
  @Column(name = "job_name", length = 60)
  private String job;

  @Column(name = "run_id")
  private Long runId;

  protected JobLock() {}

  JobLock(String job) {
    this.job = job;
  }

  void hold(long run) {
    runId = run;
  }

  void release(long run) {
    if (isHeldBy(run)) {
      runId = null;
    }
  }

  boolean isHeldBy(long run) {
    return runId != null && runId == run;
  }

  /** The run that holds it, or null. */
  Long runId() {
    return runId;
  }
}
