package org.egovops.batch.report;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.egovops.batch.Execution;
import org.egovops.jobs.Attempt;
import org.egovops.jobs.JobLedger;
import org.egovops.jobs.JobText;
import org.egovops.kernel.BusinessException;
import org.egovops.recordkeeping.Author;
import org.egovops.reporting.ReportPreparation;

/**
 * First step: a report per contract; a contract that cannot have one is skipped with the reason.
 */
@Dependent
@Named("openReports")
public class OpenReports extends AbstractBatchlet {

  @Inject JobContext job;
  @Inject JobLedger ledger;
  @Inject ReportPreparation preparation;

  @Override
  public String process() {
    Attempt attempt = Execution.attempt(job);
    Author author = ledger.starter(attempt);
    YearMonth month = YearMonth.parse(parameter(MonthlyIncidentReport.MONTH_OF));
    Stream.of(parameter(MonthlyIncidentReport.CONTRACTS).split(","))
        .map(Long::valueOf)
        .forEach(contract -> open(attempt, contract, month, author));
    return "OPENED";
  }

  private void open(Attempt attempt, long contract, YearMonth month, Author author) {
    try {
      preparation.open(attempt.runId(), contract, month, author);
    } catch (BusinessException refused) {
      ledger.skipped(attempt, "contract " + contract, JobText.of(refused));
    }
  }

  private String parameter(String name) {
    return job.getProperties().getProperty(name);
  }
}
