package org.egovops.reporting;

import java.time.Instant;

/** Row of the register of reports (报告列表行). */
public record ReportRow(
    long id,
    long version,
    String number,
    ReportKind kind,
    String month,
    int revision,
    ReportState state,
    long contractId,
    String contractNumber,
    String contractName,
    long lines,
    String preparedBy,
    Instant frozenAt,
    String decidedBy,
    Instant decidedAt) {

  /** The fields in order, for the query that builds rows. */
  static final String FIELDS =
      "r.id, r.version, r.number, r.kind, r.month, r.revision, r.state, r.contractId,"
          + " r.contractNumber, r.contractName, r.lines, r.preparedBy, r.frozenAt, r.decidedBy,"
          + " r.decidedAt";
}
