package org.egovops.batch.importing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.Optional;
import org.egovops.importing.ImportSlice;

/** Reads the incidents that passed the dry run and are not in yet. */
@Dependent
@Named("readyRecords")
public class ReadyRecords extends RecordSlices {

  @Override
  long total(long importId) {
    return work.ready(importId);
  }

  @Override
  Optional<ImportSlice> next(long importId, int after) {
    return work.toImport(importId, after);
  }
}
