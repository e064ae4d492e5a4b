package org.egovops.batch.importing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.Optional;
import org.egovops.importing.ImportSlice;

/** Reads all incidents of the file, for the dry run. */
@Dependent
@Named("stagedRecords")
public class StagedRecords extends RecordSlices {

  @Override
  long total(long importId) {
    return work.records(importId);
  }

  @Override
  Optional<ImportSlice> next(long importId, int after) {
    return work.toCheck(importId, after);
  }
}
