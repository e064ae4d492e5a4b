package org.egovops.jobs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.egovops.kernel.Clock;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission.Names;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditEvent;
import org.egovops.recordkeeping.AuditTrail;

/** Timetable management (调度管理): when the jobs are due. */
@Stateless
@RolesAllowed(Names.JOB_OPERATE)
public class TimetableManagement {

  private static final String KIND = "TIMETABLE_ENTRY";

  @Inject Timetable timetable;
  @Inject OfficeDays days;
  @Inject CurrentActor current;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** All entries by job and time of day, each with the moment it is due next. */
  public List<TimetableRow> entries() {
    Instant now = clock.now();
    WorkingDays working = days.current();
    return timetable.all().stream().map(e -> TimetableRow.of(e, now, working)).toList();
  }

  /**
   * One entry.
   *
   * @throws org.egovops.kernel.NotFound when there is none
   */
  public TimetableRow entry(long id) {
    return TimetableRow.of(timetable.get(id), clock.now(), days.current());
  }

  /** Adds an entry; its id. */
  public long add(@NotNull @Valid TimetableForm form) {
    TimetableEntry entry = new TimetableEntry(form, clock.now());
    timetable.add(entry);
    audit.record(event(AuditAction.CREATE, entry).after(describe(entry)));
    return entry.id();
  }

  /**
   * Changes an entry; moments that lie in the past are not made up for.
   *
   * @throws org.egovops.kernel.StaleRecord when somebody else changed it since {@code version}
   */
  public void change(long id, long version, @NotNull @Valid TimetableForm form) {
    TimetableEntry entry = timetable.get(id);
    entry.requireVersion(version);
    String before = describe(entry);
    entry.change(form, clock.now());
    audit.record(event(AuditAction.CHANGE, entry).before(before).after(describe(entry)));
  }

  /** Removes an entry; its runs stay in the books. */
  public void remove(long id, long version) {
    TimetableEntry entry = timetable.get(id);
    entry.requireVersion(version);
    timetable.remove(entry);
    audit.record(event(AuditAction.DELETE, entry).before(describe(entry)));
  }

  private AuditEvent event(AuditAction action, TimetableEntry entry) {
    return current.get().event(action, KIND, entry.id(), entry.job());
  }

  private static String describe(TimetableEntry entry) {
    TimetableRule rule = entry.rule();
    String when = rule.kind() + " " + rule.day() + " " + rule.time();
    return when + " " + entry.parameters() + (entry.active() ? "" : " off");
  }
}
