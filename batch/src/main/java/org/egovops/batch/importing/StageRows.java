package org.egovops.batch.importing;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.egovops.batch.Execution;
import org.egovops.importing.ImportWork;
import org.egovops.jobs.JobLedger;

/** Stages portions of rows, each row with the first row of its incident. */
@Dependent
@Named("stageRows")
public class StageRows extends AbstractItemWriter {

  @Inject JobContext job;
  @Inject JobLedger ledger;
  @Inject ImportWork work;

  private Map<String, Integer> groups;

  @Override
  public void open(Serializable checkpoint) {
    groups = work.groups(Importing.id(job));
  }

  @Override
  public void writeItems(List<Object> items) {
    for (Object item : items) {
      FilePortion portion = (FilePortion) item;
      work.stage(Importing.id(job), portion.rows(), groups, portion.key());
      ledger.progress(Execution.attempt(job), portion.done(), portion.total());
    }
  }
}
