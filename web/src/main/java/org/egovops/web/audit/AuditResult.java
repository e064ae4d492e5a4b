package org.egovops.web.audit;

/** Audit result (审计结果) of an action. */
public enum AuditResult {
  /** 成功. */
  DONE,
  /** 失败或被拒绝. */
  FAILED;

  static AuditResult of(boolean success) {
    return success ? DONE : FAILED;
  }
}
