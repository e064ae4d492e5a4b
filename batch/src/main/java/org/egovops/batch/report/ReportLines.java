package org.egovops.batch.report;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.egovops.batch.Execution;
import org.egovops.jobs.JobLedger;
import org.egovops.reporting.ReportPreparation;

/** Takes slices of incidents into their reports. */
@Dependent
@Named("reportLines")
public class ReportLines extends AbstractItemWriter {

  @Inject JobContext job;
  @Inject JobLedger ledger;
  @Inject ReportPreparation preparation;

  @Override
  public void writeItems(List<Object> items) {
    for (Object item : items) {
      CountedSlice counted = (CountedSlice) item;
      preparation.take(counted.slice());
      ledger.progress(Execution.attempt(job), counted.done(), counted.total());
    }
  }
}
