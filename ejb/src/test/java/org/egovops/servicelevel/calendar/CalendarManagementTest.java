package org.egovops.servicelevel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.egovops.servicelevel.calendar.Calendars.at;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.function.BiConsumer;
import org.egovops.kernel.BusinessException;
import org.egovops.kernel.Clock;
import org.egovops.kernel.IllegalTransition;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Wired;
import org.egovops.party.ActingAs;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.recordkeeping.Author;
import org.egovops.servicelevel.calendar.CalendarEvent.Proposed;
import org.egovops.servicelevel.calendar.CalendarEvent.VersionApproved;
import org.egovops.servicelevel.calendar.SpecialDay.Kind;
import org.junit.jupiter.api.Tag;

@Tag("AMB-09")
class CalendarManagementTest {

  private static final Actor PROPOSER = ActingAs.staff(41, "manager");
  private static final Actor APPROVER = ActingAs.staff(42, "interface");
  private static final String NOTICE_2027 =
      """
      {"$schema": "x", "year": 2027, "papers": ["https://www.gov.cn/x"], "days": [
        {"name": "元旦", "date": "2026-12-31", "isOffDay": true},
        {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
        {"name": "元旦", "date": "2027-01-03", "isOffDay": false}]}""";

  private final ActingAs acting = new ActingAs(PROPOSER);
  private Wired wired;

  @PersistenceTest
  void the_product_ships_the_days_of_twenty_years(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          assertThat(workingDays(2023)).isEqualTo(249);
          assertThat(workingDays(2024)).isEqualTo(251);
          assertThat(workingDays(2025)).isEqualTo(248);
          assertThat(workingDays(2026)).isEqualTo(248);
          assertThat(wired.get(StatutoryDays.class).of(1)).hasSize(678);
          assertThat(door.calendars())
              .extracting(CalendarRow::code, CalendarRow::statutory, CalendarRow::revision)
              .containsExactly(tuple("24x7", false, 1), tuple("5x8", true, 1));
        });
  }

  @PersistenceTest
  void a_month_sheet_tells_each_day(TestDatabase database) {
    run(
        database,
        (em, door) ->
            assertThat(door.month("5x8", YearMonth.of(2026, 2)))
                .hasSize(28)
                .extracting(ServiceDay::reason, ServiceDay::name)
                .contains(
                    tuple(Slice.Reason.WORKING_HOURS, null),
                    tuple(Slice.Reason.WEEKEND, null),
                    tuple(Slice.Reason.MAKEUP_WORKDAY, "春节"),
                    tuple(Slice.Reason.HOLIDAY, "春节")));
  }

  @PersistenceTest
  void a_year_sheet_tells_each_day(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          List<ServiceDay> year = door.year("5x8", Year.of(2026));
          assertThat(year).hasSize(365);
          assertThat(year).filteredOn(day -> !day.hours().isClosed()).hasSize(248);
          assertThat(door.year("24x7", Year.of(2024))).hasSize(366);
        });
  }

  @PersistenceTest
  void nothing_changes_before_a_second_person_approves(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          ProposalRow proposal = door.propose(closing("2026-03-04", "供电检修"));
          assertThat(worked("2026-03-04")).isEqualTo(Duration.ofHours(8));
          refused("calendar.own-proposal", () -> door.approve(proposal.id(), 1, "好"));
          acting.become(APPROVER);
          refused("record.stale", () -> door.approve(proposal.id(), 99, "好"));
          long former = door.calendars().get(1).versionId();
          assertThat(door.approve(proposal.id(), proposal.version(), "好").state())
              .isEqualTo(ProposalState.APPLIED);
          assertThat(worked("2026-03-04")).isZero();
          assertThat(
                  wired
                      .get(ServiceCalendars.class)
                      .hours(former)
                      .worked(at("2026-03-04T00:00"), at("2026-03-05T00:00")))
              .isEqualTo(Duration.ofHours(8));
          CalendarRow now = door.calendars().get(1);
          assertThat(wired.events())
              .containsExactly(
                  new Proposed(
                      proposal.id(),
                      "5x8 v2",
                      new Author(41L, null, "manager"),
                      at("2026-03-02T09:00")),
                  new VersionApproved(
                      former, now.versionId(), "5x8 v2", "interface", at("2026-03-02T09:00")));
          assertThat(door.versions("5x8"))
              .extracting(CalendarRow::revision, CalendarRow::approvedBy)
              .containsExactly(tuple(2, "interface"), tuple(1, "eGovOps"));
        });
  }

  @PersistenceTest
  void a_decided_proposal_stays_decided(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          ProposalRow withdrawn = door.propose(closing("2026-03-04", "供电检修"));
          acting.become(APPROVER);
          refused("calendar.not-own-proposal", () -> withdraw(door, withdrawn));
          acting.become(PROPOSER);
          assertThat(withdraw(door, withdrawn).state()).isEqualTo(ProposalState.WITHDRAWN);
          ProposalRow rejected = door.propose(closing("2026-03-05", "供电检修"));
          acting.become(APPROVER);
          assertThat(door.reject(rejected.id(), rejected.version(), "不需要").decisionNote())
              .isEqualTo("不需要");
          assertThatThrownBy(
                  () -> door.approve(rejected.id(), door.proposal(rejected.id()).version(), ""))
              .isInstanceOf(IllegalTransition.class);
          assertThat(door.versions("5x8")).hasSize(1);
          assertThat(audited(em, rejected.id())).containsExactly("CREATE", "APPROVE");
        });
  }

  @PersistenceTest
  void of_two_proposals_for_one_version_only_the_first_can_be_approved(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          ProposalRow first = door.propose(closing("2026-03-04", "供电检修"));
          ProposalRow second = door.propose(closing("2026-03-05", "供电检修"));
          acting.become(APPROVER);
          door.approve(first.id(), first.version(), null);
          refused(
              "calendar.proposal-outdated",
              () -> door.approve(second.id(), second.version(), null));
        });
  }

  @PersistenceTest
  void a_new_year_is_imported_for_all_calendars_that_follow_the_statutory_days(
      TestDatabase database) {
    run(
        database,
        (em, door) -> {
          ProposalRow proposal = door.proposeNotice(notice(NOTICE_2027));
          assertThat(door.changes(proposal.id()).days())
              .extracting(DayChange::date, DayChange::isAdded, change -> change.after().kind())
              .containsExactly(
                  tuple(LocalDate.of(2026, 12, 31), true, Kind.HOLIDAY),
                  tuple(LocalDate.of(2027, 1, 1), true, Kind.HOLIDAY),
                  tuple(LocalDate.of(2027, 1, 3), true, Kind.MAKEUP_WORKDAY));
          assertThat(door.changes(proposal.id()).hours()).hasSize(1);
          approve(door, proposal);
          assertThat(worked("2026-12-31")).isZero();
          assertThat(worked("2027-01-03")).isEqualTo(Duration.ofHours(8));
          assertThat(worked("2026-02-14")).isEqualTo(Duration.ofHours(8));
          assertThat(door.versions("24x7")).hasSize(1);
          assertThat(audited(em, proposal.id())).containsExactly("IMPORT", "APPROVE");
          assertThat(door.changes(proposal.id()).days()).hasSize(3);
        });
  }

  @PersistenceTest
  void a_notice_that_changes_nothing_is_said_to_be_known(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          approve(door, door.proposeNotice(notice(NOTICE_2027)));
          acting.become(PROPOSER);
          refused("calendar.notice-known", () -> door.proposeNotice(notice(NOTICE_2027)));
        });
  }

  @PersistenceTest
  void what_waits_is_counted_for_everybody_but_its_proposer(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          long before = waitingFor(APPROVER, door);
          door.propose(closing("2026-03-04", "供电检修"));
          assertThat(waitingFor(APPROVER, door)).isEqualTo(before + 1);
          assertThat(waitingFor(PROPOSER, door)).isEqualTo(before);
          assertThat(door.proposals().get(0).calendarCode()).isEqualTo("5x8");
        });
  }

  private long waitingFor(Actor actor, CalendarManagement door) {
    acting.become(actor);
    long waiting = door.waiting();
    acting.become(PROPOSER);
    return waiting;
  }

  @PersistenceTest
  void an_amended_notice_withdraws_what_it_no_longer_names(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          approve(door, door.proposeNotice(notice(NOTICE_2027)));
          acting.become(PROPOSER);
          String amended =
              NOTICE_2027
                  .replace(
                      "\"2026-12-31\", \"isOffDay\": true", "\"2027-01-02\", \"isOffDay\": true")
                  .replace(
                      "\"2027-01-03\", \"isOffDay\": false", "\"2027-01-03\", \"isOffDay\": true");
          ProposalRow proposal = door.proposeNotice(notice(amended));
          assertThat(door.changes(proposal.id()).days())
              .extracting(DayChange::date, DayChange::isAdded, DayChange::isRemoved)
              .containsExactly(
                  tuple(LocalDate.of(2026, 12, 31), false, true),
                  tuple(LocalDate.of(2027, 1, 2), true, false),
                  tuple(LocalDate.of(2027, 1, 3), false, false));
          approve(door, proposal);
          assertThat(worked("2026-12-31")).isEqualTo(Duration.ofHours(8));
          assertThat(worked("2027-01-03")).isZero();
          assertThat(wired.get(StatutoryDays.class).of(2)).hasSize(681);
          assertThat(wired.get(StatutoryDays.class).of(3)).hasSize(681);
          assertThat(wired.get(StatutoryDays.class).of(1)).hasSize(678);
        });
  }

  @PersistenceTest
  void a_new_calendar_begins_with_its_approval(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          CalendarForm form = door.calendar("5x8");
          form.setCode("desk-summer");
          form.setNameZh("夏令服务台");
          form.setNameEn("Desk in summer");
          form.setReason("夏令作息");
          form.setStatutory(false);
          WeekForm summer = form.getWeeks().get(0);
          WeekForm later = WeekForm.of(LocalDate.of(2026, 6, 1), Calendars.OFFICE_WEEK);
          later.setSaturday("09：00～12：00");
          form.setWeeks(List.of(summer, later));
          ProposalRow proposal = door.propose(form);
          refused("record.not-found", () -> door.calendar("desk-summer"));
          assertThat(door.changes(proposal.id()).weeks()).hasSize(2);
          approve(door, proposal);
          em.clear();
          CalendarForm stored = door.calendar("desk-summer");
          assertThat(stored.getNameZh()).isEqualTo("夏令服务台");
          assertThat(stored.getWeeks().get(1).getSaturday()).isEqualTo("09:00-12:00");
          assertThat(stored.isStatutory()).isFalse();
        });
  }

  @PersistenceTest
  void what_cannot_be_is_refused_with_its_field(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          CalendarForm zone = closing("2026-03-04", "x");
          zone.setZone("Asia/Nowhere");
          refused("calendar.zone-unknown", () -> door.propose(zone));
          CalendarForm hours = closing("2026-03-04", "x");
          hours.getWeeks().get(0).setMonday("8 to 5");
          refused("calendar.hours-unreadable", () -> door.propose(hours));
          CalendarForm twice = closing("2026-03-04", "x");
          twice.getExceptions().add(twice.getExceptions().get(0));
          refused("calendar.date-twice", () -> door.propose(twice));
          CalendarForm closed = closing("2026-03-04", "x");
          closed.setWeeks(List.of(new WeekForm()));
          closed.getWeeks().get(0).setValidFrom(LocalDate.EPOCH);
          refused("calendar.week-closed", () -> door.propose(closed));
        });
  }

  private CalendarForm closing(String date, String name) {
    CalendarForm form = wired.get(CalendarManagement.class).calendar("5x8");
    ExceptionForm day = new ExceptionForm();
    day.setDate(LocalDate.parse(date));
    day.setName(name);
    form.getExceptions().add(day);
    form.setReason(name);
    return form;
  }

  private static NoticeForm notice(String text) {
    NoticeForm form = new NoticeForm();
    form.setNotice(text);
    form.setReason("国务院办公厅通知");
    return form;
  }

  private void approve(CalendarManagement door, ProposalRow proposal) {
    acting.become(APPROVER);
    door.approve(proposal.id(), proposal.version(), null);
  }

  private static ProposalRow withdraw(CalendarManagement door, ProposalRow proposal) {
    return door.withdraw(proposal.id(), proposal.version());
  }

  private Duration worked(String date) {
    return office().worked(at(date + "T00:00"), at(LocalDate.parse(date).plusDays(1) + "T00:00"));
  }

  private long workingDays(int year) {
    return LocalDate.of(year, 1, 1)
        .datesUntil(LocalDate.of(year + 1, 1, 1))
        .filter(date -> !office().day(date).hours().isClosed())
        .count();
  }

  private ServiceHours office() {
    ServiceCalendars calendars = wired.get(ServiceCalendars.class);
    wired.events().forEach(event -> calendars.forget((CalendarEvent) event));
    return calendars.currentHours(calendars.idOf("5x8"));
  }

  /** Audit actions about an object, in order. */
  private static List<String> audited(EntityManager em, long id) {
    em.flush();
    List<?> actions =
        em.createQuery("select a.action from AuditEntry a where a.objectId = :id order by a.id")
            .setParameter("id", id)
            .getResultList();
    return actions.stream().map(String::valueOf).toList();
  }

  private static void refused(String code, Runnable step) {
    assertThatThrownBy(step::run)
        .isInstanceOfSatisfying(
            BusinessException.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  /** The default calendars belong to all tests, so nothing done to them is kept. */
  private void run(TestDatabase database, BiConsumer<EntityManager, CalendarManagement> test) {
    EntityManager em = database.factory().createEntityManager();
    em.getTransaction().begin();
    try {
      acting.become(PROPOSER);
      Clock clock = new Clock(InstantSource.fixed(at("2026-03-02T09:00")));
      wired = Wired.in(em).with(CurrentActor.class, acting).with(Clock.class, clock);
      test.accept(em, wired.get(CalendarManagement.class));
    } finally {
      em.getTransaction().rollback();
      em.close();
    }
  }
}
