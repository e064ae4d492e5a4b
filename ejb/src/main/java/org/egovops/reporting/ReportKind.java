package org.egovops.reporting;

/** Kind of report (报告种类). */
public enum ReportKind {
  /** 事件月报 (RPT-01). */
  INCIDENT_MONTH("IR");

  private final String prefix;

  ReportKind(String prefix) {
    this.prefix = prefix;
  }

  /** What its numbers begin with. */
  String prefix() {
    return prefix;
  }
}
