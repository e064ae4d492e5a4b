package org.egovops.reporting;

/** Report action (报告操作). */
public enum ReportAction {
  /** 冻结, told by the job that prepared it. */
  FREEZE,
  /** 批准 (ROL-11). */
  APPROVE,
  /** 退回 with the reason. */
  RETURN
}
