package org.egovops.batch.importing;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.egovops.importing.ImportWork;
import org.egovops.importing.RowReading;
import org.egovops.importing.SourceRow;

/** Reads the rows of the file in portions; its checkpoint is how many are staged. */
@Dependent
@Named("fileRows")
public class FileRows extends AbstractItemReader {

  @Inject JobContext job;
  @Inject ImportWork work;

  private RowReading reading;
  private int total;
  private int done;

  @Override
  public void open(Serializable checkpoint) {
    long id = Importing.id(job);
    done = checkpoint == null ? 0 : (Integer) checkpoint;
    if (done == 0) {
      work.begin(id);
    }
    total = work.rows(id);
    reading = work.reading(id, number -> work.chunk(id, number));
    reading.skip(done);
  }

  @Override
  public FilePortion readItem() {
    List<SourceRow> rows = reading.next(ImportWork.ROWS);
    if (rows.isEmpty()) {
      return null;
    }
    done += rows.size();
    return new FilePortion(rows, reading.key(), done, total);
  }

  @Override
  public Serializable checkpointInfo() {
    return done;
  }

  @Override
  public void close() {
    if (reading != null) {
      reading.close();
    }
  }
}
