package org.egovops.web.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.egovops.importing.ImportRun;
import org.egovops.importing.IncidentImport;
import org.egovops.importing.RowVerdict;
import org.egovops.jobs.JobRunRow;

/** Import as one request sees it (一次请求所见的导入), read once however often the page asks. */
@RequestScoped
class ImportView {

  @Inject IncidentImport imports;

  private ImportRun run;
  private Optional<JobRunRow> job;
  private Map<RowVerdict, Long> rows;
  private Map<RowVerdict, Long> records;

  ImportRun run(String number) {
    if (run == null) {
      run = imports.find(number);
    }
    return run;
  }

  JobRunRow job(String number) {
    if (job == null) {
      job = imports.job(number);
    }
    return job.orElse(null);
  }

  Map<RowVerdict, Long> rows(String number) {
    if (rows == null) {
      rows = imports.rowCounts(number);
    }
    return rows;
  }

  Map<RowVerdict, Long> records(String number) {
    if (records == null) {
      records = imports.recordCounts(number);
    }
    return records;
  }
}
