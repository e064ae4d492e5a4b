package org.egovops.batch.report;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import org.egovops.jobs.Attempt;
import org.egovops.reporting.document.DocumentFormat;

/** Prints reports in every format. */
@Dependent
@Named("printReports")
public class PrintReports extends ReportStep {

  @Override
  void work(Attempt attempt, long reportId) {
    for (DocumentFormat format : DocumentFormat.values()) {
      preparation.print(reportId, format);
    }
  }
}
