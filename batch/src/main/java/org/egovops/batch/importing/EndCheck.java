package org.egovops.batch.importing;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.egovops.importing.ImportWork;

/** Last step of the dry run: adds up. */
@Dependent
@Named("endCheck")
public class EndCheck extends AbstractBatchlet {

  @Inject JobContext job;
  @Inject ImportWork work;

  @Override
  public String process() {
    work.checked(Importing.id(job));
    return "CHECKED";
  }
}
