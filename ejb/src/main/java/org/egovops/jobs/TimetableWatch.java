package org.egovops.jobs;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.egovops.kernel.Clock;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditEvent;
import org.egovops.recordkeeping.AuditTrail;
import org.egovops.recordkeeping.Author;

/**
 * Timetable watch (调度值守): finds what is due and claims it. Every node looks; the row of a run is
 * unique by entry and moment, so one node gets it. Runs without a caller, therefore asks for no
 * role.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TimetableWatch {

  @Inject Timetable timetable;
  @Inject JobRuns runs;
  @Inject JobOpening opening;
  @Inject OfficeDays days;
  @Inject AuditTrail audit;
  @Inject Event<JobEvent> events;
  @Inject Clock clock;

  /** What is due and not in the books yet. */
  public List<DueJob> due() {
    Instant now = clock.now();
    List<TimetableEntry> entries = timetable.all();
    return entries.isEmpty() ? List.of() : due(entries, days.current(), now);
  }

  private List<DueJob> due(List<TimetableEntry> entries, WorkingDays working, Instant now) {
    return entries.stream().flatMap(entry -> due(entry, working, now)).toList();
  }

  private Stream<DueJob> due(TimetableEntry entry, WorkingDays working, Instant now) {
    return entry
        .due(now, working)
        .filter(due -> !runs.hasRun(entry.id(), due))
        .map(due -> dueJob(entry, due, now))
        .stream();
  }

  private static DueJob dueJob(TimetableEntry entry, Instant due, Instant now) {
    boolean late = due.plus(TimetableEntry.GRACE).isBefore(now);
    return new DueJob(entry.id(), entry.job(), entry.parameters(), due, late);
  }

  /**
   * Claims a due job for this node; empty while another run of the job is under way, so that it is
   * asked again later. Fails where another node was quicker.
   *
   * @param parameters the entry's parameters, completed by the job
   */
  public Optional<JobCall> claim(DueJob due, Map<String, String> parameters) {
    Instant now = clock.now();
    if (opening.isTaken(due.job(), now)) {
      return Optional.empty();
    }
    JobRun run = JobRun.begin(due.job(), parameters, Author.SYSTEM, now);
    run.dueBy(due.entryId(), due.dueAt());
    opening.open(run, now);
    audit(run);
    return Optional.of(run.call());
  }

  /** Puts a due job into the books as missed, for an operator to decide. */
  public void miss(DueJob due, JobText why) {
    JobRun run = JobRun.miss(due.job(), due.parameters(), clock.now());
    run.dueBy(due.entryId(), due.dueAt());
    run.explain(why);
    runs.add(run);
    audit(run);
    events.fire(new JobEvent.Troubled(run.id(), run.job(), clock.now(), run.state()));
  }

  private void audit(JobRun run) {
    audit.record(
        AuditEvent.of(AuditAction.JOB_START, Author.SYSTEM, "JOB_RUN", run.id(), run.job())
            .detail("due " + run.dueAt() + " " + run.parameters())
            .after(run.state().name()));
  }
}
