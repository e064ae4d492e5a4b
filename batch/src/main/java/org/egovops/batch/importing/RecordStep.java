package org.egovops.batch.importing;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.inject.Inject;
import java.util.List;
import org.egovops.batch.Execution;
import org.egovops.importing.ImportSlice;
import org.egovops.importing.ImportWork;
import org.egovops.jobs.Attempt;
import org.egovops.jobs.JobLedger;

/** One step over incidents, a slice at a time. */
abstract class RecordStep extends AbstractItemWriter {

  @Inject JobContext job;
  @Inject JobLedger ledger;
  @Inject ImportWork work;

  @Override
  public final void writeItems(List<Object> items) {
    Attempt attempt = Execution.attempt(job);
    for (Object item : items) {
      CountedRecords records = (CountedRecords) item;
      work(attempt, records.slice());
      ledger.progress(attempt, records.done(), records.total());
    }
  }

  abstract void work(Attempt attempt, ImportSlice slice);
}
