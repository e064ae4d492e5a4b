package org.egovops.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.egovops.building.Office;
import org.egovops.building.SampleParties;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.TwoAtOnce;
import org.egovops.kernel.Work;
import org.egovops.recordkeeping.Author;
import org.egovops.reporting.document.DocumentFormat;
import org.egovops.reporting.document.DocumentPress;
import org.egovops.reporting.document.ReportDocument;
import org.junit.jupiter.api.Tag;

@Tag("RPT-10")
class ReportPressTest {

  private static final Instant NOW = Instant.parse("2026-02-02T01:00:00Z");

  @PersistenceTest
  void two_who_print_the_same_report_at_once_get_the_same_bytes(TestDatabase database) {
    long report = report(database);

    List<String> digests =
        TwoAtOnce.of(meet -> Work.in(database, em -> print(em, report, meet).digest()));

    assertThat(digests).hasSize(2);
    assertThat(digests.get(0)).isEqualTo(digests.get(1));
    assertThat(Work.<String>in(database, em -> print(em, report, () -> {}).digest()))
        .as("what is kept")
        .isEqualTo(digests.get(0));
  }

  @PersistenceTest
  void what_was_printed_of_a_report_that_has_changed_since_is_not_kept(TestDatabase database) {
    long report = report(database);
    Work.run(
        database,
        em -> {
          ReportPress press = press(em, () -> {});
          ServiceReport seen = press.reports.get(report);
          press.reports.keep(
              new ReportFile(report, DocumentFormat.PDF, new byte[] {1}), seen.version() - 1);
        });
    assertThat(
            Work.<Boolean>in(
                database,
                em -> press(em, () -> {}).reports.file(report, DocumentFormat.PDF).isPresent()))
        .isFalse();
  }

  private static ReportFile print(EntityManager em, long report, Runnable meet) {
    ReportPress press = press(em, meet);
    return press.print(press.reports.get(report), DocumentFormat.PDF);
  }

  /** A press whose prints differ, and that waits for the other when one is made. */
  private static ReportPress press(EntityManager em, Runnable meet) {
    ReportPress press = new ReportPress();
    press.reports = new ServiceReports();
    press.reports.em = em;
    press.document =
        new MonthlyReportDocument() {
          @Override
          ReportDocument of(ServiceReport report, DocumentFormat format) {
            return null;
          }
        };
    press.press =
        new DocumentPress() {
          @Override
          public byte[] print(ReportDocument document, DocumentFormat format) {
            meet.run();
            return UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
          }
        };
    return press;
  }

  private static long report(TestDatabase database) {
    try (Office office = Office.ofTickets(database)) {
      office.at(NOW);
      long contract = SampleParties.in(office).contractId();
      return Work.in(
          database,
          em -> {
            ServiceReports reports = new ServiceReports();
            reports.em = em;
            ServiceReport report =
                new ServiceReport(
                    ReportKind.INCIDENT_MONTH,
                    reports.contract(contract),
                    YearMonth.of(2026, 1),
                    1);
            report.preparedFor(1, 1, Author.SYSTEM, NOW);
            reports.add(report);
            return report.id();
          });
    }
  }
}
