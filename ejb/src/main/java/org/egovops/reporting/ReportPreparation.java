package org.egovops.reporting;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Numbers;
import org.egovops.kernel.RuleBroken;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditEvent;
import org.egovops.recordkeeping.AuditTrail;
import org.egovops.recordkeeping.Author;
import org.egovops.reporting.document.DocumentFormat;

/**
 * Report preparation (报告编制): what the night's job does to a report, step by step; each step may be
 * done again and gives the same. Runs without a caller; who asked for the job had their permission
 * and data scope checked when it was opened.
 */
@Stateless
@PermitAll
public class ReportPreparation {

  /** Incidents taken in one stretch, between two checkpoints. */
  public static final int SLICE = 5_000;

  private static final String KIND = "SERVICE_REPORT";

  @Inject ServiceReports reports;
  @Inject MonthCount count;
  @Inject ReportSeal seal;
  @Inject ReportPress press;
  @Inject Numbers numbers;
  @Inject AuditTrail audit;
  @Inject Event<ReportEvent> events;
  @Inject Clock clock;

  /**
   * Opens the report of a contract's month for a run; the same run gets the same report again. What
   * a run that never ended had begun is thrown away.
   *
   * @throws RuleBroken {@code report.month-not-over}
   */
  public long open(long runId, long contractId, YearMonth month, Author author) {
    ReportMonth.requireOver(month, clock.now());
    List<ServiceReport> present = reports.ofMonth(ReportKind.INCIDENT_MONTH, contractId, month);
    Optional<ServiceReport> own = present.stream().filter(r -> r.runId() == runId).findFirst();
    return own.map(ServiceReport::id)
        .orElseGet(() -> begin(present, runId, contractId, month, author));
  }

  private long begin(
      List<ServiceReport> present, long runId, long contractId, YearMonth month, Author author) {
    present.stream().filter(r -> r.state() == ReportState.PREPARING).forEach(reports::discard);
    int revision =
        1
            + present.stream()
                .filter(r -> r.state() != ReportState.PREPARING)
                .mapToInt(ServiceReport::revision)
                .max()
                .orElse(0);
    ServiceReport report =
        new ServiceReport(ReportKind.INCIDENT_MONTH, reports.contract(contractId), month, revision);
    report.preparedFor(runId, count.lastIncident(contractId), author, clock.now());
    reports.add(report);
    return report.id();
  }

  /** The reports of a run, in order. */
  public List<Long> ofRun(long runId) {
    return reports.ofRun(runId);
  }

  /** Incidents to look at for a report. */
  public long incidents(long reportId) {
    ServiceReport report = reports.get(reportId);
    return count.incidents(report.contractId(), 0, report.lastIncidentId());
  }

  /** The next stretch after an incident id; empty after the last. */
  public Optional<ReportSlice> slice(long reportId, long after) {
    ServiceReport report = reports.get(reportId);
    long last = report.lastIncidentId();
    if (after >= last) {
      return Optional.empty();
    }
    Optional<Long> full = count.boundary(report.contractId(), after, last, SLICE);
    long until = full.orElse(last);
    long incidents = full.isPresent() ? SLICE : count.incidents(report.contractId(), after, until);
    return Optional.of(new ReportSlice(reportId, after, until, incidents));
  }

  /** Takes a stretch of incidents into its report. */
  public void take(ReportSlice slice) {
    if (reports.get(slice.reportId()).state() == ReportState.PREPARING) {
      count.fill(slice);
    }
  }

  /** Counts all figures from the lists, and seals both with a digest. */
  public void count(long reportId) {
    ServiceReport report = reports.get(reportId);
    if (report.state() != ReportState.PREPARING) {
      return;
    }
    reports.forgetFigures(reportId);
    count.count(report);
    LinePass pass = seal.pass(reportId);
    for (Figure figure : Figure.values()) {
      if (figure.kind() == Figure.Kind.MEAN) {
        pass.mean(figure)
            .ifPresent(
                mean -> count.keep(reportId, Dimension.TOTAL, ReportItem.TOTAL, figure, mean));
      }
    }
    reports.flush();
    report.counted(pass.lines(), pass.digest(reports.figures(reportId)));
    if (report.number() == null) {
      report.numbered(numbers.next(report.kind().prefix(), clock.now()));
    }
  }

  /** Prints a report in one format, so that a report that cannot be printed is noticed at night. */
  public void print(long reportId, DocumentFormat format) {
    press.print(reports.get(reportId), format);
  }

  /** Freezes a report; its number. */
  public String freeze(long reportId, Author author) {
    ServiceReport report = reports.get(reportId);
    if (report.state() == ReportState.PREPARING) {
      Instant now = clock.now();
      report.freeze(now);
      audit.record(
          AuditEvent.of(AuditAction.CREATE, author, KIND, report.id(), report.number())
              .detail(report.month() + " " + report.contractNumber() + " SM3 " + report.digest()));
      events.fire(new ReportEvent.Frozen(report.id(), report.number(), report.contractId(), now));
    }
    return report.number();
  }
}
