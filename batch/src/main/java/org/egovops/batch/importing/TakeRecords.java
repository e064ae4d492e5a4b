package org.egovops.batch.importing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.io.Serializable;
import org.egovops.batch.Execution;
import org.egovops.importing.ImportSlice;
import org.egovops.jobs.Attempt;
import org.egovops.recordkeeping.Author;

/** Takes incidents over, in the name of whoever started the import. */
@Dependent
@Named("takeRecords")
public class TakeRecords extends RecordStep {

  private Author by;

  @Override
  public void open(Serializable checkpoint) {
    by = ledger.starter(Execution.attempt(job));
  }

  @Override
  void work(Attempt attempt, ImportSlice slice) {
    work.take(slice, by);
  }
}
