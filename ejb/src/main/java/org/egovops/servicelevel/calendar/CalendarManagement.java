package org.egovops.servicelevel.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.egovops.kernel.Clock;
import org.egovops.kernel.NotAllowed;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.RuleBroken;
import org.egovops.kernel.StaleRecord;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditEvent;
import org.egovops.recordkeeping.AuditTrail;
import org.egovops.recordkeeping.Author;

/**
 * Calendar management (服务日历管理): the door to service calendars (AMB-09, requirements §4). Nothing is
 * changed in place: one person proposes, another approves, and the next version holds.
 */
@Stateless
public class CalendarManagement {

  private static final String KIND = "CALENDAR_PROPOSAL";
  private static final int NEWEST = 200;

  @Inject CalendarProposals proposals;
  @Inject ServiceCalendars calendars;
  @Inject CurrentActor current;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** The calendars with the versions that hold. */
  @RolesAllowed(Permission.Names.SERVICE_LEVEL_READ)
  public List<CalendarRow> calendars() {
    return proposals.holding().stream().map(CalendarRow::of).toList();
  }

  /** The approved versions of a calendar, newest first. */
  @RolesAllowed(Permission.Names.SERVICE_LEVEL_READ)
  public List<CalendarRow> versions(String code) {
    return proposals.approved(code).stream().map(CalendarRow::of).toList();
  }

  /**
   * A calendar as it holds, as a form to propose a change with.
   *
   * @throws NotFound when no approved calendar has this code
   */
  @RolesAllowed(Permission.Names.SERVICE_LEVEL_READ)
  public CalendarForm calendar(String code) {
    return CalendarForm.of(proposals.holding(code));
  }

  /**
   * A month of a calendar, day by day.
   *
   * @throws NotFound when no approved calendar has this code
   */
  @RolesAllowed(Permission.Names.SERVICE_LEVEL_READ)
  public List<ServiceDay> month(String code, YearMonth month) {
    ServiceHours hours = calendars.hours(proposals.holding(code).id());
    return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).map(hours::day).toList();
  }

  /**
   * A year of a calendar, day by day.
   *
   * @throws NotFound when no approved calendar has this code
   */
  @RolesAllowed(Permission.Names.SERVICE_LEVEL_READ)
  public List<ServiceDay> year(String code, Year year) {
    ServiceHours hours = calendars.hours(proposals.holding(code).id());
    return year.atDay(1).datesUntil(year.plusYears(1).atDay(1)).map(hours::day).toList();
  }

  /** Proposals, newest first. */
  @RolesAllowed({Permission.Names.CALENDAR_PROPOSE, Permission.Names.CALENDAR_APPROVE})
  public List<ProposalRow> proposals() {
    return proposals.newest(NEWEST);
  }

  /** How many proposals of others wait for the caller's decision. */
  @RolesAllowed(Permission.Names.CALENDAR_APPROVE)
  public long waiting() {
    return proposals.waiting(current.get().personId());
  }

  /**
   * One proposal.
   *
   * @throws NotFound when there is no such proposal
   */
  @RolesAllowed({Permission.Names.CALENDAR_PROPOSE, Permission.Names.CALENDAR_APPROVE})
  public ProposalRow proposal(long id) {
    return ProposalRow.of(proposals.get(id));
  }

  /**
   * What a proposal would change if it were approved now.
   *
   * @throws NotFound when there is no such proposal
   */
  @RolesAllowed({Permission.Names.CALENDAR_PROPOSE, Permission.Names.CALENDAR_APPROVE})
  public CalendarChanges changes(long id) {
    return proposals.changes(proposals.get(id));
  }

  /**
   * Proposes another version of a calendar, or a new calendar. Its names change no clock and are
   * taken at once.
   *
   * @throws RuleBroken {@code calendar.zone-unknown}, {@code calendar.hours-unreadable}, {@code
   *     calendar.week-closed}, {@code calendar.date-twice}
   */
  @RolesAllowed(Permission.Names.CALENDAR_PROPOSE)
  public ProposalRow propose(@NotNull @Valid CalendarForm form) {
    ServiceCalendarVersion draft = new CalendarDraft(form).of(named(form));
    Author author = current.get().author();
    return add(
        CalendarProposal.of(draft, form.getReason().strip(), author, clock.now()),
        AuditAction.CREATE);
  }

  /**
   * Proposes a year's notice for all calendars that follow the statutory days.
   *
   * @throws RuleBroken {@code calendar.notice-json}, {@code calendar.notice-part}, {@code
   *     calendar.notice-year}, {@code calendar.notice-day}, {@code calendar.notice-known} when all
   *     of it holds already
   */
  @RolesAllowed(Permission.Names.CALENDAR_PROPOSE)
  public ProposalRow proposeNotice(@NotNull @Valid NoticeForm form) {
    HolidayNotice notice = HolidayNotice.parse(form.getNotice());
    if (!proposals.changesAnything(notice)) {
      throw RuleBroken.at("notice", "calendar.notice-known", notice.yearText());
    }
    Author author = current.get().author();
    return add(
        CalendarProposal.of(notice, form.getReason().strip(), author, clock.now()),
        AuditAction.IMPORT);
  }

  /**
   * Approves and applies a proposal: open clocks are found anew at once.
   *
   * @param version the proposal's version as it was read
   * @throws NotAllowed {@code calendar.own-proposal} for the proposer
   * @throws RuleBroken {@code calendar.proposal-outdated} when another version holds by now
   * @throws StaleRecord when somebody else decided it
   */
  @RolesAllowed(Permission.Names.CALENDAR_APPROVE)
  public ProposalRow approve(long id, long version, @Size(max = 400) String note) {
    CalendarProposal proposal = decide(id, version, ProposalAction.APPROVE, note);
    proposals.apply(proposal, current.get().author().name(), clock.now());
    return ProposalRow.of(proposal);
  }

  /**
   * Rejects a proposal.
   *
   * @param version the proposal's version as it was read
   * @throws NotAllowed {@code calendar.own-proposal} for the proposer
   * @throws StaleRecord when somebody else decided it
   */
  @RolesAllowed(Permission.Names.CALENDAR_APPROVE)
  public ProposalRow reject(long id, long version, @NotBlank @Size(max = 400) String note) {
    return ProposalRow.of(decide(id, version, ProposalAction.REJECT, note));
  }

  /**
   * Takes an own proposal back.
   *
   * @param version the proposal's version as it was read
   * @throws NotAllowed {@code calendar.not-own-proposal} for anybody else
   * @throws StaleRecord when somebody else decided it
   */
  @RolesAllowed(Permission.Names.CALENDAR_PROPOSE)
  public ProposalRow withdraw(long id, long version) {
    return ProposalRow.of(decide(id, version, ProposalAction.WITHDRAW, null));
  }

  private ServiceCalendar named(CalendarForm form) {
    Optional<ServiceCalendar> known = proposals.find(form.getCode());
    ServiceCalendar calendar = known.orElseGet(() -> new ServiceCalendar(form.getCode()));
    String before = calendar.names();
    calendar.rename(form.getNameZh().strip(), form.getNameEn().strip());
    if (known.isEmpty()) {
      proposals.add(calendar);
    } else if (!calendar.names().equals(before)) {
      Author author = current.get().author();
      audit.record(
          AuditEvent.of(AuditAction.CHANGE, author, "CALENDAR", calendar.id(), calendar.code())
              .before(before)
              .after(calendar.names()));
    }
    return calendar;
  }

  private ProposalRow add(CalendarProposal proposal, AuditAction action) {
    proposals.add(proposal);
    audit.record(event(action, proposal).after(proposal.reason()));
    return ProposalRow.of(proposal);
  }

  private CalendarProposal decide(long id, long version, ProposalAction action, String note) {
    CalendarProposal proposal = proposals.get(id);
    proposal.requireVersion(version);
    proposal.decide(action, current.get().author(), note, clock.now());
    proposals.flush();
    audit.record(
        event(AuditAction.APPROVE, proposal).detail(action.name()).after(proposal.state().name()));
    return proposal;
  }

  private AuditEvent event(AuditAction action, CalendarProposal proposal) {
    return AuditEvent.of(action, current.get().author(), KIND, proposal.id(), proposal.subject());
  }
}
