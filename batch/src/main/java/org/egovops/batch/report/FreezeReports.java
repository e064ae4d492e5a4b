package org.egovops.batch.report;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import org.egovops.jobs.Attempt;
import org.egovops.jobs.JobText;

/** Freezes reports, for the project manager to decide. */
@Dependent
@Named("freezeReports")
public class FreezeReports extends ReportStep {

  @Override
  void work(Attempt attempt, long reportId) {
    String number = preparation.freeze(reportId, ledger.starter(attempt));
    ledger.log(attempt, JobText.of("job.report-frozen", number));
  }
}
