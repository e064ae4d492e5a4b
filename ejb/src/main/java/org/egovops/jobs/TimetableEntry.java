package org.egovops.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.egovops.kernel.Record;

/** Timetable entry (调度项): a job, when it is due, and with what parameters. */
@Entity
@Table(name = "timetable_entry")
public class TimetableEntry extends Record {

  /** After this long a run that was due is no longer begun by itself but offered as missed. */
  static final Duration GRACE = Duration.ofHours(2);

  @Column(name = "job_name", nullable = false, length = 60)
  private String job;

  @Embedded private TimetableRule rule;

  @Column(name = "parameters", length = 2000)
  private String parameters;

  @Column(name = "active", nullable = false)
  private boolean active;

  /**
   * Moments before this do not count: it was added, changed or switched on then. Null for an entry
   * the product brought along, until the first look at it.
   */
  @Column(name = "active_since")
  private Instant since;

  protected TimetableEntry() {}

  TimetableEntry(TimetableForm form, Instant now) {
    change(form, now);
  }

  void change(TimetableForm form, Instant now) {
    job = form.getJob();
    rule = new TimetableRule(form.getKind(), form.time(), form.getDay());
    parameters = JobParameters.write(form.getParameters());
    active = form.isActive();
    since = now;
  }

  /**
   * The moment it is due for at {@code now}, done or not; empty where none has come yet. The first
   * look at an entry the product brought along is when it begins to count.
   */
  Optional<Instant> due(Instant now, WorkingDays days) {
    if (since == null) {
      since = now;
    }
    return active ? rule.dueBy(now, days).filter(due -> due.isAfter(since)) : Optional.empty();
  }

  /** When it is due next; empty while switched off. */
  Optional<Instant> next(Instant now, WorkingDays days) {
    return active ? rule.dueAfter(now, days) : Optional.empty();
  }

  public String job() {
    return job;
  }

  public TimetableRule rule() {
    return rule;
  }

  public Map<String, String> parameters() {
    return JobParameters.read(parameters);
  }

  public boolean active() {
    return active;
  }
}
