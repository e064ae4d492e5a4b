package org.egovops.servicelevel.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.egovops.kernel.NotFound;

/** The calendars, their versions and proposals as stored (日历与提案库), and how a proposal applies. */
@ApplicationScoped
class CalendarProposals {

  @PersistenceContext EntityManager em;
  @Inject ServiceCalendars calendars;
  @Inject StatutoryDays statutoryDays;
  @Inject Event<CalendarEvent> events;

  void add(CalendarProposal proposal) {
    if (proposal.draft() != null) {
      em.persist(proposal.draft());
    }
    em.persist(proposal);
    em.flush();
    events.fire(proposal.announcement());
  }

  void flush() {
    em.flush();
  }

  void add(ServiceCalendar calendar) {
    em.persist(calendar);
  }

  Optional<ServiceCalendar> find(String code) {
    return em.createQuery(
            "select c from ServiceCalendar c where c.code = :code", ServiceCalendar.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** The version of a calendar that holds. */
  ServiceCalendarVersion holding(String code) {
    Long version =
        find(code)
            .map(ServiceCalendar::currentVersionId)
            .orElseThrow(() -> new NotFound("ServiceCalendar", code));
    return calendars.version(version);
  }

  /** The versions that hold, by the codes of their calendars. */
  List<ServiceCalendarVersion> holding() {
    return em.createQuery(
            """
            select v from ServiceCalendarVersion v join v.calendar c
            where v.id = c.currentVersionId order by c.code""",
            ServiceCalendarVersion.class)
        .getResultList();
  }

  /** The approved versions of a calendar, newest first. */
  List<ServiceCalendarVersion> approved(String code) {
    return em.createQuery(
            """
            select v from ServiceCalendarVersion v
            where v.calendar.code = :code and v.approvedAt is not null
            order by v.revision desc""",
            ServiceCalendarVersion.class)
        .setParameter("code", code)
        .getResultList();
  }

  CalendarProposal get(long id) {
    CalendarProposal proposal = em.find(CalendarProposal.class, id);
    if (proposal == null) {
      throw new NotFound("CalendarProposal", id);
    }
    return proposal;
  }

  /** Proposals, newest first. */
  List<ProposalRow> newest(int limit) {
    return em.createQuery(
            """
            select new org.egovops.servicelevel.calendar.ProposalRow(p.id, p.version, p.kind,
              c.code, p.noticeYear, p.reason, p.state, p.proposedById, p.proposedBy, p.proposedAt,
              p.decidedBy, p.decidedAt, p.decisionNote)
            from CalendarProposal p left join p.draft d left join d.calendar c
            order by p.proposedAt desc, p.id desc""",
            ProposalRow.class)
        .setMaxResults(limit)
        .getResultList();
  }

  /** How many proposals of others wait to be decided. */
  long waiting(long personId) {
    return em.createQuery(
            """
            select count(p) from CalendarProposal p
            where p.state = :proposed and p.proposedById <> :person""",
            Long.class)
        .setParameter("proposed", ProposalState.PROPOSED)
        .setParameter("person", personId)
        .getSingleResult();
  }

  /** Makes hold what was approved; each changed calendar is told within the transaction. */
  void apply(CalendarProposal approved, String by, Instant at) {
    if (approved.draft() != null) {
      hold(approved.draft(), statutoryDays.currentEdition(), by, at);
      return;
    }
    int edition = statutoryDays.apply(HolidayNotice.parse(approved.noticeText()));
    approved.madeEdition(edition);
    for (ServiceCalendarVersion version : followers()) {
      ServiceCalendarVersion next = new ServiceCalendarVersion(version);
      em.persist(next);
      hold(next, edition, by, at);
    }
  }

  private void hold(ServiceCalendarVersion version, int edition, String by, Instant at) {
    version.approve(edition, by, at);
    version.calendar().follow(version);
    em.flush();
    events.fire(version.approval());
  }

  private List<ServiceCalendarVersion> followers() {
    return holding().stream().filter(ServiceCalendarVersion::statutory).toList();
  }

  /** What a proposal would change if it were approved now. */
  CalendarChanges changes(CalendarProposal proposal) {
    if (proposal.draft() != null) {
      return changes(proposal.draft());
    }
    HolidayNotice notice = HolidayNotice.parse(proposal.noticeText());
    return proposal.edition() == null ? changes(notice) : changed(notice, proposal.edition());
  }

  /** Whether a notice says anything that does not hold already. */
  boolean changesAnything(HolidayNotice notice) {
    return !notice.changes(statutoryDays.rows(statutoryDays.currentEdition())).isEmpty();
  }

  /** What an applied notice changed when it made its edition. */
  private CalendarChanges changed(HolidayNotice notice, int edition) {
    List<DayChange> days = notice.changes(statutoryDays.rows(edition - 1));
    return new CalendarChanges(days, List.of(), null, null, Map.of());
  }

  private CalendarChanges changes(HolidayNotice notice) {
    List<StatutoryDay> rows = statutoryDays.rows(statutoryDays.currentEdition());
    List<DayChange> changes = notice.changes(rows);
    List<SpecialDay> days = DayChange.apply(changes, rows.stream().map(StatutoryDay::value));
    Map<Long, ServiceHours> hours = new LinkedHashMap<>();
    followers().forEach(version -> hours.put(version.id(), version.hours(days)));
    return new CalendarChanges(changes, List.of(), null, null, hours);
  }

  private CalendarChanges changes(ServiceCalendarVersion draft) {
    Optional<ServiceCalendarVersion> former = draft.basedOn().map(calendars::version);
    return new CalendarChanges(
        DayChange.between(
            former.map(CalendarProposals::exceptions).orElse(Map.of()), exceptions(draft)),
        WeekChange.between(
            former.map(ServiceCalendarVersion::weeks).map(Map::copyOf).orElse(Map.of()),
            draft.weeks()),
        former.map(ServiceCalendarVersion::statutory).orElse(null),
        draft.statutory(),
        former.map(version -> Map.of(version.id(), calendars.hours(draft))).orElse(Map.of()));
  }

  private static Map<LocalDate, SpecialDay> exceptions(ServiceCalendarVersion version) {
    return version.exceptions().stream().collect(Collectors.toMap(SpecialDay::date, day -> day));
  }
}
