package org.egovops.reporting;

/** Report state (报告状态). */
public enum ReportState {
  /** 编制中: being counted; nobody sees it. */
  PREPARING,
  /** 待批准: frozen; awaits the project manager. */
  DRAFT,
  /** 已批准: may go to the office. */
  APPROVED,
  /** 已退回: not to be used; the month is counted again as a new revision. */
  RETURNED
}
