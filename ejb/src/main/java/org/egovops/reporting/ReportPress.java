package org.egovops.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.egovops.reporting.document.DocumentFormat;
import org.egovops.reporting.document.DocumentPress;

/** Report press (报告印制): prints a report from what was frozen, and keeps the first print. */
@ApplicationScoped
class ReportPress {

  @Inject ServiceReports reports;
  @Inject MonthlyReportDocument document;
  @Inject DocumentPress press;

  ReportFile print(ServiceReport report, DocumentFormat format) {
    return reports.file(report.id(), format).orElseGet(() -> first(report, format));
  }

  private ReportFile first(ServiceReport report, DocumentFormat format) {
    byte[] content = press.print(document.of(report, format), format);
    return reports.keep(new ReportFile(report.id(), format, content), report.version());
  }
}
