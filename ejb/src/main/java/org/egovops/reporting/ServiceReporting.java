package org.egovops.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.egovops.kernel.Clock;
import org.egovops.kernel.NotAllowed;
import org.egovops.kernel.Page;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;
import org.egovops.party.Permission.Names;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditEvent;
import org.egovops.recordkeeping.AuditTrail;
import org.egovops.reporting.document.DocumentFormat;

/**
 * Service reporting (服务报告管理): the door to frozen reports — read them, follow a figure to its
 * incidents, compare revisions, approve, hand out. Reports are made by the job {@code
 * monthly-incident-report}. INC-36…40, RPT-01, RPT-10, ROL-11.
 */
@Stateless
public class ServiceReporting {

  private static final String KIND = "SERVICE_REPORT";
  private static final int LARGEST_PAGE = 200;
  private static final int LONGEST_OPINION = 1_000;

  @Inject ServiceReports reports;
  @Inject ReportSeal seal;
  @Inject ReportPress press;
  @Inject CurrentActor current;
  @Inject AuditTrail audit;
  @Inject Event<ReportEvent> events;
  @Inject Clock clock;

  /** Reports within the caller's scope, the latest first. */
  @RolesAllowed(Names.REPORT_READ)
  public Page<ReportRow> list(ReportFilter filter, String after, int limit) {
    return reports.page(filter, ReportScope.of(current.get()), after, checked(limit));
  }

  /**
   * How many reports within the caller's scope are in each state; states without any are missing.
   */
  @RolesAllowed(Names.REPORT_READ)
  public Map<ReportState, Long> counts() {
    return reports.counts(ReportScope.of(current.get()));
  }

  /** The months there are reports of within the caller's scope, the latest first. */
  @RolesAllowed(Names.REPORT_READ)
  public List<String> months() {
    return reports.months(ReportScope.of(current.get()));
  }

  /** Names of the contracts there are reports of within the caller's scope, by id. */
  @RolesAllowed(Names.REPORT_READ)
  public Map<Long, String> contracts() {
    return reports.contracts(ReportScope.of(current.get()));
  }

  /**
   * The report of a number.
   *
   * @throws org.egovops.kernel.NotFound when there is none within the caller's scope
   */
  @RolesAllowed(Names.REPORT_READ)
  public ServiceReport find(String number) {
    return reports.get(number, ReportScope.of(current.get()));
  }

  /** All figures of a report. */
  @RolesAllowed(Names.REPORT_READ)
  public ReportFigures figures(String number) {
    return reports.figures(find(number).id());
  }

  /** What a report changed against the revision before; empty for the first revision. */
  @RolesAllowed(Names.REPORT_READ)
  public List<ReportDifference> differences(String number) {
    ServiceReport report = find(number);
    return reports
        .former(report)
        .map(former -> reports.figures(report.id()).differencesFrom(reports.figures(former.id())))
        .orElse(List.of());
  }

  /**
   * The incidents behind a figure.
   *
   * @param figure the figure, or null for every incident of the report
   * @param dimension the breakdown, TOTAL for none
   * @param item code of the breakdown's item; not used with TOTAL
   */
  @RolesAllowed(Names.REPORT_READ)
  public Page<ReportLineRow> lines(
      String number, Figure figure, Dimension dimension, String item, String after, int limit) {
    ReportList list = new ReportList(find(number).id(), figure, dimension, item);
    return reports.lines(list, after, checked(limit));
  }

  /**
   * A copy to hand out, the same bytes for everybody; written in the audit.
   *
   * @throws org.egovops.kernel.NotFound when there is none within the caller's scope
   */
  @RolesAllowed(Names.REPORT_READ)
  public ReportCopy download(String number, DocumentFormat format) {
    ServiceReport report = find(number);
    ReportFile file = press.print(report, format);
    audit.record(event(AuditAction.EXPORT, report).detail(format + " SM3 " + file.digest()));
    String name =
        String.format(Locale.ROOT, "%s-v%d.%s", number, report.revision(), format.extension());
    return new ReportCopy(name, format, file.content(), file.digest());
  }

  /** Whether figures and lists are still those that were frozen, by their digest. */
  @RolesAllowed(Names.REPORT_READ)
  public boolean isIntact(String number) {
    ServiceReport report = find(number);
    return seal.digest(report.id()).equals(report.digest());
  }

  /** What the caller can do with a report. */
  @RolesAllowed(Names.REPORT_READ)
  public Set<ReportAction> allowed(ServiceReport report) {
    Set<ReportAction> allowed = EnumSet.noneOf(ReportAction.class);
    if (approves(current.get(), report)) {
      allowed.addAll(ReportLifecycle.TABLE.allowed(report.state()));
      allowed.remove(ReportAction.FREEZE);
    }
    return allowed;
  }

  /**
   * The project manager stands in for it; from now on the office sees it (ROL-11).
   *
   * @param version the version the caller read
   * @param opinion what to print beside the name, or null
   */
  @RolesAllowed(Names.REPORT_APPROVE)
  public ServiceReport approve(String number, long version, String opinion) {
    ServiceReport report = decide(number, version, ReportAction.APPROVE, opinion);
    events.fire(
        new ReportEvent.Approved(report.id(), number, report.contractId(), report.decidedAt()));
    return report;
  }

  /**
   * The project manager sends it back; the month has to be counted again.
   *
   * @throws RuleBroken {@code report.reason-missing}
   */
  @RolesAllowed(Names.REPORT_APPROVE)
  public ServiceReport sendBack(String number, long version, String reason) {
    if (reason == null || reason.isBlank()) {
      throw RuleBroken.at("reason", "report.reason-missing");
    }
    ServiceReport report = decide(number, version, ReportAction.RETURN, reason);
    events.fire(
        new ReportEvent.Returned(
            report.id(), number, report.contractId(), report.decidedAt(), reason.strip()));
    return report;
  }

  private ServiceReport decide(String number, long version, ReportAction action, String opinion) {
    if (opinion != null && opinion.length() > LONGEST_OPINION) {
      throw RuleBroken.at("opinion", "report.opinion-too-long", LONGEST_OPINION);
    }
    Actor actor = current.get();
    Instant now = clock.now();
    ServiceReport report = reports.get(number, ReportScope.of(actor));
    if (!approves(actor, report)) {
      throw new NotAllowed("access.denied");
    }
    report.requireVersion(version);
    ReportState before = report.state();
    report.decide(action, actor.author(), opinion, now);
    reports.forgetFiles(report.id());
    reports.flush();
    audit.record(
        event(AuditAction.APPROVE, report)
            .detail(opinion)
            .before(before.name())
            .after(report.state().name()));
    return report;
  }

  private static boolean approves(Actor actor, ServiceReport report) {
    return actor.in(report.contractId()).may(Permission.REPORT_APPROVE);
  }

  private AuditEvent event(AuditAction action, ServiceReport report) {
    return current.get().event(action, KIND, report.id(), report.number());
  }

  private static int checked(int limit) {
    if (limit < 1 || limit > LARGEST_PAGE) {
      throw RuleBroken.at("limit", "report.bad-limit", LARGEST_PAGE);
    }
    return limit;
  }
}
