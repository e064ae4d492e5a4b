package org.egovops.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.egovops.building.Office;
import org.egovops.building.SampleParties;
import org.egovops.catalogue.Catalogue;
import org.egovops.contract.Contracts;
import org.egovops.kernel.Clock;
import org.egovops.kernel.IllegalTransition;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.Page;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.RuleBroken;
import org.egovops.kernel.StaleRecord;
import org.egovops.kernel.TestDatabase;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;
import org.egovops.party.Side;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.Author;
import org.egovops.recordkeeping.Timeline;
import org.egovops.reporting.document.DocumentFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The monthly incident report from the first count to the project manager's decision. */
@Tag("RPT-01")
class MonthlyReportTest {

  private static final YearMonth MONTH = YearMonth.of(2026, 1);
  private static final Instant NOW = Instant.parse("2026-02-02T01:00:00Z");
  private static final Author NIGHT = Author.SYSTEM;
  private static final AtomicLong IDS = new AtomicLong(5_000_000_000L);
  private static final AtomicLong RUNS = new AtomicLong(7_000_000_000L);

  private Office office;
  private SampleParties parties;
  private TestDatabase database;
  private Actor manager;
  private ReportPreparation night;
  private ServiceReporting door;

  private void open(TestDatabase on) {
    database = on;
    office =
        new Office(
            on,
            Clock.class,
            CurrentActor.class,
            Timeline.class,
            Contracts.class,
            Catalogue.class,
            ServiceReporting.class);
    office.at(NOW);
    parties = SampleParties.in(office);
    manager =
        parties.contractor(java.util.Set.of(), Permission.REPORT_READ, Permission.REPORT_APPROVE);
    night = office.door(ReportPreparation.class);
    door = office.door(ServiceReporting.class);
    office.as(manager);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @PersistenceTest
  @Tag("INC-36")
  @Tag("INC-37")
  @Tag("INC-38")
  @Tag("INC-39")
  @Tag("INC-40")
  @Tag("AMB-20")
  @Tag("AMB-21")
  @Tag("AMB-23")
  @Tag("PRJ-11")
  void every_figure_is_what_a_plain_statement_counts(TestDatabase on) throws SQLException {
    open(on);
    for (long seed = 1; seed <= 3; seed++) {
      write(seed, 250);
    }
    String number = report();
    ReportFigures figures = does(() -> door.figures(number));
    try (Connection connection = on.connect()) {
      PlainCount plain = plain(connection);
      for (Figure figure : Figure.COUNTS) {
        assertThat(figures.count(figure)).as("%s on %s", figure, on).isEqualTo(plain.of(figure));
        assertThat(behind(number, figure, Dimension.TOTAL, Dimension.NONE))
            .as("list behind %s on %s", figure, on)
            .hasSize((int) figures.count(figure))
            .doesNotHaveDuplicates();
      }
      assertThat(figures.count(Figure.RESOLVED_L2)).as("the sample is no blank").isPositive();
      assertThat(figures.count(Figure.RESPONSE_EXCLUDED)).isPositive();
      assertThat(figures.count(Figure.RESOLUTION_AGREED_PENDING)).isPositive();
      brokenDown(figures, plain, Dimension.FAULT_LEVEL, "fault_level = '%s'");
      brokenDown(figures, plain, Dimension.SERVICE_ITEM, "service_item = '%s'");
      brokenDown(figures, plain, Dimension.UNIT, "unit_id = %s");
      brokenDown(figures, plain, Dimension.CLASS, classes());
    }
  }

  /**
   * Servers are hardware; what the catalogue does not know and what nobody classified stay apart.
   */
  private static String classes() {
    return "case when category_code like 'HW%%' then 'HW' when category_code is null then '-'"
        + " else category_code end = '%s'";
  }

  private void brokenDown(
      ReportFigures figures, PlainCount plain, Dimension dimension, String among)
      throws SQLException {
    for (Figure figure : List.of(Figure.REPORTED, Figure.BACKLOG, Figure.RESOLUTION_MET)) {
      long sum = 0;
      for (ReportItem item : figures.items(dimension)) {
        long count = figures.count(figure, dimension, item.code());
        assertThat(count)
            .as("%s of %s %s on %s", figure, dimension, item, database)
            .isEqualTo(plain.of(figure, String.format(among, item.code())));
        sum += count;
      }
      assertThat(sum).as("%s by %s", figure, dimension).isEqualTo(figures.count(figure));
    }
  }

  @PersistenceTest
  @Tag("INC-36")
  void a_list_can_be_followed_from_each_item_and_page_by_page(TestDatabase on) throws SQLException {
    open(on);
    write(4, 120);
    String number = report();
    ReportFigures figures = does(() -> door.figures(number));
    for (Dimension dimension : Dimension.values()) {
      if (dimension.attribute() != null) {
        for (ReportItem item : figures.items(dimension)) {
          assertThat(behind(number, Figure.REPORTED, dimension, item.code()))
              .as("%s %s", dimension, item)
              .hasSize((int) figures.count(Figure.REPORTED, dimension, item.code()));
        }
      }
    }
  }

  @PersistenceTest
  void the_months_before_come_from_their_reports_else_from_the_data(TestDatabase on)
      throws SQLException {
    open(on);
    write(5, 200);
    String december = report(YearMonth.of(2025, 12));
    long frozen = does(() -> door.figures(december)).count(Figure.REPORTED);
    run(
        "update incident set reported_at = timestamp '2025-11-15 00:00:00' where contract_id = "
            + parties.contractId()
            + " and reported_at < timestamp '2025-12-31 16:00:00'");
    String january = report();
    ReportFigures figures = does(() -> door.figures(january));
    assertThat(frozen).isPositive();
    assertThat(figures.count(Figure.REPORTED, Dimension.MONTH, "2025-12"))
        .as("as it was reported then")
        .isEqualTo(frozen);
    try (Connection connection = on.connect()) {
      assertThat(figures.count(Figure.REPORTED, Dimension.MONTH, "2025-11"))
          .as("never reported: as the data are now")
          .isEqualTo(
              new PlainCount(
                      connection,
                      parties.contractId(),
                      ReportMonth.from(YearMonth.of(2025, 11)),
                      ReportMonth.until(YearMonth.of(2025, 11)))
                  .of(Figure.REPORTED));
    }
    assertThat(figures.items(Dimension.MONTH))
        .extracting(ReportItem::code)
        .as("months without any incident are left out")
        .containsExactly("2025-11", "2025-12");
  }

  @PersistenceTest
  void a_month_without_incidents_is_a_report_too(TestDatabase on) {
    open(on);
    String number = report();
    ReportFigures figures = does(() -> door.figures(number));
    Figure.COUNTS.forEach(figure -> assertThat(figures.count(figure)).isZero());
    assertThat(figures.rate(Rate.RESPONSE)).isEmpty();
    assertThat(figures.mean(Figure.RESPONSE_ELAPSED)).isEmpty();
    assertThat(does(() -> door.download(number, DocumentFormat.DOCX)).content()).isNotEmpty();
  }

  @PersistenceTest
  @Tag("RPT-10")
  void a_night_broken_off_at_any_point_gives_the_same_report_once(TestDatabase on)
      throws SQLException {
    open(on);
    write(6, 150);
    long whole = prepare(RUNS.incrementAndGet(), MONTH, 0);
    String digest = find(number(whole)).digest();
    for (int stop = 1; stop <= 4; stop++) {
      long run = RUNS.incrementAndGet();
      prepareUntil(run, stop);
      long report = prepare(run, MONTH, stop);
      assertThat(does(() -> night.ofRun(run))).containsExactly(report);
      ServiceReport again = find(number(report));
      assertThat(again.digest()).as("broken off after step %d", stop).isEqualTo(digest);
      assertThat(again.revision()).isEqualTo(stop + 1);
    }
    assertThat(does(() -> door.list(ReportFilter.ALL, null, 99)).rows()).hasSize(5);
  }

  @PersistenceTest
  @Tag("RPT-10")
  void what_is_frozen_does_not_follow_the_data_and_a_second_count_is_a_revision(TestDatabase on)
      throws SQLException {
    open(on);
    write(7, 100);
    String first = report();
    long before = does(() -> door.figures(first)).count(Figure.REPORTED);
    byte[] printed = does(() -> door.download(first, DocumentFormat.PDF)).content();
    run(
        "update incident set reported_at = timestamp '2025-06-01 00:00:00' where contract_id = "
            + parties.contractId());
    String second = report();
    assertThat(does(() -> door.figures(first)).count(Figure.REPORTED)).isEqualTo(before);
    assertThat(does(() -> door.isIntact(first))).isTrue();
    assertThat(does(() -> door.download(first, DocumentFormat.PDF)).content()).isEqualTo(printed);
    assertThat(does(() -> door.differences(first))).isEmpty();
    assertThat(does(() -> door.differences(second)))
        .contains(
            new ReportDifference(Figure.REPORTED, Dimension.TOTAL, ReportItem.TOTAL, before, 0));
    assertThat(does(() -> door.find(second)).revision()).isEqualTo(2);
    run("update report_line set unit_name = 'x' where report_id = " + id(first));
    assertThat(does(() -> door.isIntact(first))).as("a forged list is found out").isFalse();
  }

  @PersistenceTest
  void a_run_that_was_given_up_leaves_nothing_behind(TestDatabase on) throws SQLException {
    open(on);
    write(8, 60);
    prepareUntil(RUNS.incrementAndGet(), 3);
    String number = report();
    assertThat(does(() -> door.find(number)).revision()).isEqualTo(1);
    assertThat(does(() -> door.list(ReportFilter.ALL, null, 99)).rows()).hasSize(1);
  }

  @PersistenceTest
  @Tag("ROL-11")
  void the_office_sees_a_report_when_the_project_manager_has_approved_it(TestDatabase on)
      throws SQLException {
    open(on);
    write(9, 40);
    String number = report();
    Actor customer = parties.office(Permission.REPORT_READ);
    office.as(customer);
    assertThatThrownBy(() -> does(() -> door.find(number))).isInstanceOf(NotFound.class);
    assertThat(does(() -> door.list(ReportFilter.ALL, null, 9)).rows()).isEmpty();
    office.as(manager);
    ServiceReport draft = does(() -> door.find(number));
    assertThat(door.allowed(draft)).containsExactly(ReportAction.APPROVE, ReportAction.RETURN);
    byte[] unsigned = does(() -> door.download(number, DocumentFormat.PDF)).content();
    assertThatThrownBy(() -> does(() -> door.approve(number, draft.version() + 1, null)))
        .isInstanceOf(StaleRecord.class);
    ServiceReport approved = does(() -> door.approve(number, draft.version(), "同意上报"));
    assertThat(approved.state()).isEqualTo(ReportState.APPROVED);
    assertThat(approved.decidedBy()).isEqualTo(manager.displayName());
    assertThatThrownBy(() -> does(() -> door.sendBack(number, approved.version(), "太晚")))
        .isInstanceOf(IllegalTransition.class);
    office.as(customer);
    assertThat(does(() -> door.find(number)).opinion()).isEqualTo("同意上报");
    assertThat(does(() -> door.list(ReportFilter.ALL, null, 9)).rows()).hasSize(1);
    assertThat(does(() -> door.download(number, DocumentFormat.PDF)).content())
        .as("printed anew with the approval")
        .isNotEqualTo(unsigned);
    assertThat(exports(number)).isEqualTo(2);
  }

  @PersistenceTest
  @Tag("ROL-11")
  void a_report_sent_back_says_why_and_does_not_count_for_later_months(TestDatabase on)
      throws SQLException {
    open(on);
    write(10, 40);
    String number = report();
    long version = does(() -> door.find(number)).version();
    assertThatThrownBy(() -> does(() -> door.sendBack(number, version, " ")))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("report.reason-missing");
    assertThat(does(() -> door.sendBack(number, version, "口径有误")).state())
        .isEqualTo(ReportState.RETURNED);
    assertThat(door.allowed(does(() -> door.find(number)))).isEmpty();
    Optional<ServiceReport> valid =
        does(
            () ->
                office
                    .door(ServiceReports.class)
                    .valid(ReportKind.INCIDENT_MONTH, parties.contractId(), MONTH));
    assertThat(valid).isEmpty();
  }

  @PersistenceTest
  @Tag("ROL-06")
  void a_report_of_a_foreign_contract_does_not_exist(TestDatabase on) {
    open(on);
    String number = report();
    for (Side side : Side.values()) {
      office.as(stranger(side));
      assertThatThrownBy(() -> does(() -> door.find(number))).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> does(() -> door.download(number, DocumentFormat.PDF)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> does(() -> door.approve(number, 1, null)))
          .isInstanceOf(NotFound.class);
      assertThat(does(() -> door.list(ReportFilter.ALL, null, 9)).rows()).isEmpty();
    }
  }

  @Test
  void only_a_month_that_is_over_in_shanghai_can_be_reported_of() {
    open(TestDatabase.H2);
    office.at(Instant.parse("2026-01-31T15:59:59.999Z"));
    assertThatThrownBy(() -> does(() -> night.open(1, parties.contractId(), MONTH, NIGHT)))
        .hasMessageContaining("report.month-not-over");
    office.at(Instant.parse("2026-01-31T16:00:00Z"));
    assertThat(does(() -> night.open(1, parties.contractId(), MONTH, NIGHT))).isPositive();
  }

  private static Actor stranger(Side side) {
    return new Actor(
        3,
        "s",
        "s",
        3,
        side,
        java.util.Set.of(),
        java.util.Set.of(Permission.REPORT_READ, Permission.REPORT_APPROVE),
        java.util.Set.of(),
        java.util.Set.of(),
        java.util.Set.of(-3L));
  }

  private String report() {
    return report(MONTH);
  }

  private String report(YearMonth month) {
    return number(prepare(RUNS.incrementAndGet(), month, 0));
  }

  private String number(long report) {
    return does(() -> office.door(ServiceReports.class).get(report).number());
  }

  private ServiceReport find(String number) {
    return does(() -> door.find(number));
  }

  private long id(String number) {
    return find(number).id();
  }

  /**
   * The job's steps one after another, in transactions of their own, beginning with one of them.
   */
  private long prepare(long run, YearMonth month, int from) {
    long report = does(() -> night.open(run, parties.contractId(), month, NIGHT));
    List<Runnable> steps = steps(report);
    steps
        .subList(Math.min(Math.max(0, from - 1), steps.size()), steps.size())
        .forEach(Runnable::run);
    return report;
  }

  private void prepareUntil(long run, int steps) {
    long report = does(() -> night.open(run, parties.contractId(), MONTH, NIGHT));
    steps(report).subList(0, steps).forEach(Runnable::run);
  }

  private List<Runnable> steps(long report) {
    return List.of(
        () -> take(report),
        () -> doing(() -> night.count(report)),
        () -> doing(() -> night.print(report, DocumentFormat.DOCX)),
        () -> does(() -> night.freeze(report, NIGHT)));
  }

  private void take(long report) {
    long after = 0;
    Optional<ReportSlice> slice = does(() -> night.slice(report, 0));
    while (slice.isPresent()) {
      ReportSlice next = slice.get();
      doing(() -> night.take(next));
      long reached = next.until();
      assertThat(reached).isGreaterThan(after);
      after = reached;
      slice = does(() -> night.slice(report, reached));
    }
  }

  private List<String> behind(String number, Figure figure, Dimension dimension, String item) {
    List<String> found = new ArrayList<>();
    String after = null;
    do {
      String place = after;
      Page<ReportLineRow> page = does(() -> door.lines(number, figure, dimension, item, place, 37));
      page.rows().forEach(row -> found.add(row.number()));
      after = page.next();
    } while (after != null);
    return found;
  }

  private long exports(String number) {
    return does(
        () ->
            office
                .em()
                .createQuery(
                    "select count(a) from AuditEntry a where a.objectNumber = :number"
                        + " and a.action = :action",
                    Long.class)
                .setParameter("number", number)
                .setParameter("action", AuditAction.EXPORT.name())
                .getSingleResult());
  }

  private void write(long seed, int incidents) throws SQLException {
    try (Connection connection = database.connect()) {
      new RandomMonths(
              connection,
              seed,
              parties.contractId(),
              IDS.getAndAdd(100_000),
              ReportMonth.from(MONTH),
              ReportMonth.until(MONTH))
          .write(incidents);
    }
  }

  private PlainCount plain(Connection connection) {
    return new PlainCount(
        connection, parties.contractId(), ReportMonth.from(MONTH), ReportMonth.until(MONTH));
  }

  private void run(String sql) {
    try (Connection connection = database.connect();
        java.sql.Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private <T> T does(Supplier<T> work) {
    return office.does(work);
  }

  private void doing(Runnable work) {
    office.does(
        () -> {
          work.run();
          return null;
        });
  }
}
