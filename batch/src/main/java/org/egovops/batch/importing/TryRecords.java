package org.egovops.batch.importing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import org.egovops.importing.ImportSlice;
import org.egovops.jobs.Attempt;

/** Tries incidents. */
@Dependent
@Named("tryRecords")
public class TryRecords extends RecordStep {

  @Override
  void work(Attempt attempt, ImportSlice slice) {
    work.check(slice);
  }
}
