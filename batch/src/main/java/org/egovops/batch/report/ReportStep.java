package org.egovops.batch.report;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.inject.Inject;
import java.util.List;
import org.egovops.batch.Execution;
import org.egovops.jobs.Attempt;
import org.egovops.jobs.JobLedger;
import org.egovops.reporting.ReportPreparation;

/** One step in the making of reports, a report at a time. */
abstract class ReportStep extends AbstractItemWriter {

  @Inject JobContext job;
  @Inject JobLedger ledger;
  @Inject ReportPreparation preparation;

  @Override
  public final void writeItems(List<Object> items) {
    Attempt attempt = Execution.attempt(job);
    for (Object item : items) {
      CountedReport report = (CountedReport) item;
      work(attempt, report.reportId());
      ledger.progress(attempt, report.done(), report.total());
    }
  }

  abstract void work(Attempt attempt, long reportId);
}
