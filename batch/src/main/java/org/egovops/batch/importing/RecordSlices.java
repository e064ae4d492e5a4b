package org.egovops.batch.importing;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Optional;
import org.egovops.importing.ImportSlice;
import org.egovops.importing.ImportWork;

/** Reads incidents slice by slice; its checkpoint is where the last one ended. */
abstract class RecordSlices extends AbstractItemReader {

  /**
   * Where reading stands.
   *
   * @param after first row of the last incident
   * @param done incidents read
   * @param total incidents in all
   */
  private record Place(int after, long done, long total) implements Serializable {}

  @Inject JobContext job;
  @Inject ImportWork work;

  private Place place;

  @Override
  public final void open(Serializable checkpoint) {
    place = checkpoint == null ? new Place(0, 0, total(Importing.id(job))) : (Place) checkpoint;
  }

  @Override
  public final CountedRecords readItem() {
    Optional<ImportSlice> next = next(Importing.id(job), place.after());
    if (next.isEmpty()) {
      return null;
    }
    ImportSlice slice = next.get();
    place = new Place(slice.until(), place.done() + slice.groups().size(), place.total());
    return new CountedRecords(slice, place.done(), place.total());
  }

  @Override
  public final Serializable checkpointInfo() {
    return place;
  }

  abstract long total(long importId);

  abstract Optional<ImportSlice> next(long importId, int after);
}
