package org.egovops.reporting;

import java.time.Instant;

/** What other processes may hear of a report (报告领域事件). */
public sealed interface ReportEvent {

  long reportId();

  String number();

  long contractId();

  Instant at();

  /** A report was frozen and awaits approval. */
  record Frozen(long reportId, String number, long contractId, Instant at) implements ReportEvent {}

  /** The project manager approved a report. */
  record Approved(long reportId, String number, long contractId, Instant at)
      implements ReportEvent {}

  /** The project manager sent a report back. */
  record Returned(long reportId, String number, long contractId, Instant at, String reason)
      implements ReportEvent {}
}
