package org.egovops.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.egovops.kernel.Page;

/** Report seal (报告封存): the digest of a report's figures and lists as they are stored now. */
@ApplicationScoped
class ReportSeal {

  private static final int PAGE = 5_000;

  @Inject ServiceReports reports;

  String digest(long reportId) {
    return pass(reportId).digest(reports.figures(reportId));
  }

  /** One pass over all lines, page by page. */
  LinePass pass(long reportId) {
    LinePass pass = new LinePass();
    String after = null;
    do {
      Page<ReportLineRow> page = reports.lines(ReportList.all(reportId), after, PAGE);
      page.rows().forEach(pass::add);
      after = page.next();
    } while (after != null);
    return pass;
  }
}
