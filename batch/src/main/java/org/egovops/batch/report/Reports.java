package org.egovops.batch.report;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.egovops.batch.Execution;
import org.egovops.reporting.ReportPreparation;

/** Reads the reports of the run; its checkpoint is how many are done. */
@Dependent
@Named("reports")
public class Reports extends AbstractItemReader {

  @Inject JobContext job;
  @Inject ReportPreparation preparation;

  private List<Long> reports;
  private int done;

  @Override
  public void open(Serializable checkpoint) {
    reports = preparation.ofRun(Execution.attempt(job).runId());
    done = checkpoint == null ? 0 : (Integer) checkpoint;
  }

  @Override
  public CountedReport readItem() {
    if (done == reports.size()) {
      return null;
    }
    long report = reports.get(done++);
    return new CountedReport(report, done, reports.size());
  }

  @Override
  public Serializable checkpointInfo() {
    return done;
  }
}
