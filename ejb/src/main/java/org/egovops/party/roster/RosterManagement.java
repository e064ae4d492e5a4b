package org.egovops.party.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.egovops.kernel.Clock;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.PartyLookup;
import org.egovops.party.Permission;
import org.egovops.party.Person;
import org.egovops.party.Team;
import org.egovops.party.TeamScope;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditTrail;

/**
 * Roster management (值班管理, GEN-01): plans who is on call and shows the hours nobody is, for the
 * teams that work under the caller's contracts.
 */
@Stateless
public class RosterManagement {

  private static final Duration LONGEST_VIEW = Duration.ofDays(100);
  private static final Duration WEEK = Duration.ofDays(7);
  private static final int MOST_WEEKS = 53;

  @Inject Shifts shifts;
  @Inject PartyLookup parties;
  @Inject TeamScope scope;
  @Inject CurrentActor current;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * The roster of a period with its gaps and clashes: of one team, or of all the caller's (null).
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
    List<ShiftRow> rows =
        own(shifts.touching(whole, teamId), Permission.ROSTER_READ).stream()
            .map(ShiftRow::of)
            .toList();
    return Roster.of(whole, rows);
  }

  /** Who is on call now. */
  @RolesAllowed(Permission.Names.ROSTER_READ)
  public List<ShiftRow> onDuty() {
    Instant now = clock.now();
    Period moment = new Period(now, now.plusMillis(1));
    return own(shifts.touching(moment, null), Permission.ROSTER_READ).stream()
        .map(ShiftRow::of)
        .toList();
  }

  /**
   * Plans a shift; its id. A person planned twice is shown as a clash, not refused: a short overlap
   * may be meant.
   *
   * @throws RuleBroken {@code party.not-a-member}, {@code party.team-closed}, {@code roster.period}
   * @throws NotFound also for a team of others' contracts
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
    DutyShift shift = find(id, Permission.ROSTER_EDIT);
    shift.requireVersion(version);
    shift.change(team(form), person(form), form.period(), form.getPhone());
    done(AuditAction.CHANGE, shift);
  }

  /** Takes a shift out of the roster. */
  @RolesAllowed(Permission.Names.ROSTER_EDIT)
  public void remove(long id) {
    DutyShift shift = find(id, Permission.ROSTER_EDIT);
    done(AuditAction.DELETE, shift);
    shifts.remove(shift);
  }

  /** One shift. */
  @RolesAllowed(Permission.Names.ROSTER_READ)
  public ShiftRow shift(long id) {
    return ShiftRow.of(find(id, Permission.ROSTER_READ));
  }

  /**
   * Repeats the shifts that begin within the week from {@code monday} in each of the following
   * weeks, of one team or (null) of all the caller's; a shift that stands there already is not
   * doubled. The number of shifts made.
   *
   * @throws RuleBroken {@code roster.weeks}
   */
  @RolesAllowed(Permission.Names.ROSTER_EDIT)
  public int repeatWeek(Long teamId, Instant monday, int weeks) {
    if (weeks < 1 || weeks > MOST_WEEKS) {
      throw RuleBroken.at("weeks", "roster.weeks", MOST_WEEKS);
    }
    List<DutyShift> pattern = beginning(monday, teamId);
    int made = 0;
    for (int week = 1; week <= weeks; week++) {
      made += repeat(pattern, WEEK.multipliedBy(week), beginning(later(monday, week), teamId));
    }
    String name = teamId == null ? "*" : parties.activeTeam(teamId).name();
    audit.record(
        current
            .get()
            .event(AuditAction.CREATE, "DUTY_SHIFT", teamId, name)
            .detail(made + " shifts repeated for " + weeks + " weeks"));
    return made;
  }

  private int repeat(List<DutyShift> pattern, Duration later, List<DutyShift> present) {
    List<DutyShift> missing =
        pattern.stream()
            .map(shift -> shift.later(later))
            .filter(shift -> present.stream().noneMatch(shift::doubles))
            .toList();
    missing.forEach(shifts::add);
    return missing.size();
  }

  private List<DutyShift> beginning(Instant monday, Long teamId) {
    Period week = new Period(monday, monday.plus(WEEK));
    return own(shifts.touching(week, teamId), Permission.ROSTER_EDIT).stream()
        .filter(shift -> !shift.period().from().isBefore(monday))
        .toList();
  }

  private static Instant later(Instant monday, int weeks) {
    return monday.plus(WEEK.multipliedBy(weeks));
  }

  private Team team(ShiftForm form) {
    Team team = parties.activeTeam(form.getTeamId());
    if (!scope.touches(team, current.get(), Permission.ROSTER_EDIT)) {
      throw new NotFound(Team.class.getSimpleName(), team.id());
    }
    return team;
  }

  private DutyShift find(long id, Permission permission) {
    return own(List.of(shifts.find(id)), permission).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(DutyShift.class.getSimpleName(), id));
  }

  private List<DutyShift> own(List<DutyShift> all, Permission permission) {
    Actor actor = current.get();
    Map<Long, Boolean> own = new HashMap<>();
    return all.stream()
        .filter(
            shift ->
                own.computeIfAbsent(
                    shift.team().id(), team -> scope.touches(shift.team(), actor, permission)))
        .toList();
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
