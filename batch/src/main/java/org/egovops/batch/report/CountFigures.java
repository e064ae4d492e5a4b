package org.egovops.batch.report;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import org.egovops.jobs.Attempt;

/** Counts the figures of reports from their lines. */
@Dependent
@Named("countFigures")
public class CountFigures extends ReportStep {

  @Override
  void work(Attempt attempt, long reportId) {
    preparation.count(reportId);
  }
}
