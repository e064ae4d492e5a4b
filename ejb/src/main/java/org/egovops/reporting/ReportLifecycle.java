package org.egovops.reporting;

import static org.egovops.reporting.ReportAction.APPROVE;
import static org.egovops.reporting.ReportAction.FREEZE;
import static org.egovops.reporting.ReportAction.RETURN;
import static org.egovops.reporting.ReportState.APPROVED;
import static org.egovops.reporting.ReportState.DRAFT;
import static org.egovops.reporting.ReportState.PREPARING;
import static org.egovops.reporting.ReportState.RETURNED;

import org.egovops.kernel.Lifecycle;

/** The report's transition table (报告生命周期). */
public final class ReportLifecycle {

  /** The table. */
  public static final Lifecycle<ReportState, ReportAction> TABLE =
      Lifecycle.of(ReportState.class, ReportAction.class)
          .on(PREPARING, FREEZE, DRAFT)
          .on(DRAFT, APPROVE, APPROVED)
          .on(DRAFT, RETURN, RETURNED)
          .build();

  private ReportLifecycle() {}
}
