package org.egovops.batch.importing;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.egovops.batch.Execution;
import org.egovops.importing.ImportWork;
import org.egovops.jobs.JobLedger;

/** Last step of the import: adds up. */
@Dependent
@Named("endImport")
public class EndImport extends AbstractBatchlet {

  @Inject JobContext job;
  @Inject JobLedger ledger;
  @Inject ImportWork work;

  @Override
  public String process() {
    work.finished(Importing.id(job), ledger.starter(Execution.attempt(job)));
    return "IMPORTED";
  }
}
