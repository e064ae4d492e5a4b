package org.egovops.party.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.egovops.kernel.Clock;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.CurrentActor;
import org.egovops.party.PartyLookup;
import org.egovops.party.Permission;
import org.egovops.party.Person;
import org.egovops.party.Team;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditTrail;

/** Roster management (值班管理, GEN-01): plans who is on call and shows the hours nobody is. */
@Stateless
public class RosterManagement {

  private static final Duration LONGEST_VIEW = Duration.ofDays(100);
  private static final Duration WEEK = Duration.ofDays(7);
  private static final int MOST_WEEKS = 53;

  @Inject Shifts shifts;
  @Inject PartyLookup parties;
  @Inject CurrentActor current;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * The roster of a period with its gaps and clashes: of one team, or of the whole support (null).
   *
   * @throws RuleBroken {@code roster.period}, {@code roster.view-too-long}
   */
  @RolesAllowed(Permission.Names.ROSTER_READ)
  public Roster roster(Long teamId, Instant from, Instant until) {
    Period whole = new Period(from, until);
    if (!from.isBefore(until)) {
      throw RuleBroken.at("until", "roster.period");
    }
    if (whole.length().compareTo(LONGEST_VIEW) > 0) {
      throw RuleBroken.at("until", "roster.view-too-long", LONGEST_VIEW.toDays());
    }
    List<ShiftRow> rows = shifts.touching(whole, teamId).stream().map(ShiftRow::of).toList();
    return Roster.of(whole, rows);
  }

  /** Who is on call now. */
  @RolesAllowed(Permission.Names.ROSTER_READ)
  public List<ShiftRow> onDuty() {
    Instant now = clock.now();
    Period moment = new Period(now, now.plusMillis(1));
    return shifts.touching(moment, null).stream().map(ShiftRow::of).toList();
  }

  /**
   * Plans a shift; its id. A person planned twice is shown as a clash, not refused: a short overlap
   * may be meant.
   *
   * @throws RuleBroken {@code party.not-a-member}, {@code party.team-closed}, {@code roster.period}
   */
  @RolesAllowed(Permission.Names.ROSTER_EDIT)
  public long plan(@Valid ShiftForm form) {
    DutyShift shift = new DutyShift(team(form), person(form), form.period(), form.getPhone());
    shifts.add(shift);
    done(AuditAction.CREATE, shift);
    return shift.id();
  }

  /** Changes a shift the caller has seen at {@code version}. */
  @RolesAllowed(Permission.Names.ROSTER_EDIT)
  public void change(long id, long version, @Valid ShiftForm form) {
    DutyShift shift = shifts.find(id);
    shift.requireVersion(version);
    shift.change(team(form), person(form), form.period(), form.getPhone());
    done(AuditAction.CHANGE, shift);
  }

  /** Takes a shift out of the roster. */
  @RolesAllowed(Permission.Names.ROSTER_EDIT)
  public void remove(long id) {
    DutyShift shift = shifts.find(id);
    done(AuditAction.DELETE, shift);
    shifts.remove(shift);
  }

  /**
   * Repeats the shifts of a team that begin within the week from {@code monday} in each of the
   * following weeks; the number of shifts made.
   *
   * @throws RuleBroken {@code roster.weeks}
   */
  @RolesAllowed(Permission.Names.ROSTER_EDIT)
  public int repeatWeek(long teamId, Instant monday, int weeks) {
    if (weeks < 1 || weeks > MOST_WEEKS) {
      throw RuleBroken.at("weeks", "roster.weeks", MOST_WEEKS);
    }
    List<DutyShift> pattern =
        shifts.touching(new Period(monday, monday.plus(WEEK)), teamId).stream()
            .filter(shift -> !shift.period().from().isBefore(monday))
            .toList();
    for (int week = 1; week <= weeks; week++) {
      Duration later = WEEK.multipliedBy(week);
      pattern.forEach(shift -> shifts.add(shift.later(later)));
    }
    Team team = parties.activeTeam(teamId);
    audit.record(
        current
            .get()
            .event(AuditAction.CREATE, "DUTY_SHIFT", team.id(), team.name())
            .detail(pattern.size() + " shifts repeated for " + weeks + " weeks"));
    return pattern.size() * weeks;
  }

  private Team team(ShiftForm form) {
    return parties.activeTeam(form.getTeamId());
  }

  private Person person(ShiftForm form) {
    return parties.member(form.getTeamId(), form.getPersonId());
  }

  private void done(AuditAction action, DutyShift shift) {
    audit.record(
        current
            .get()
            .event(action, "DUTY_SHIFT", shift.id(), shift.team().name())
            .detail(shift.person().login() + " " + shift.period()));
  }
}
