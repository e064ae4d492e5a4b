package org.egovops.batch.importing;

import jakarta.batch.runtime.context.JobContext;

/** Which import a job works on. */
final class Importing {

  private Importing() {}

  static long id(JobContext job) {
    return Long.parseLong(job.getProperties().getProperty("import"));
  }
}
