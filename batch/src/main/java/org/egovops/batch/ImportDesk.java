package org.egovops.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.egovops.importing.ImportRun;
import org.egovops.importing.IncidentImport;
import org.egovops.jobs.JobCall;

/**
 * Import desk (导入台): hands what the door of imports opens to the server's job operator. Not a
 * business object of its own; permission and data scope are the door's. To be called from the WAR
 * and outside a transaction.
 */
@ApplicationScoped
public class ImportDesk {

  @Inject IncidentImport imports;
  @Inject Operator operator;

  /** Begins a dry run. */
  public ImportRun check(String number) {
    return submit(number, imports.check(number));
  }

  /** Begins the import. */
  public ImportRun start(String number) {
    return submit(number, imports.start(number));
  }

  /** Goes on with a stopped, failed or lost job from where it was. */
  public ImportRun resume(String number) {
    return submit(number, imports.resume(number));
  }

  /** Asks the job to stop at its next checkpoint. */
  public ImportRun stop(String number) {
    JobCall call = imports.stop(number);
    Optional.ofNullable(call.executionId()).ifPresent(operator::stop);
    return imports.find(number);
  }

  private ImportRun submit(String number, JobCall call) {
    operator.submit(call);
    return imports.find(number);
  }
}
