package org.egovops.importing;

import org.egovops.jobs.JobText;

/**
 * Finding (检查结果): what is to be said about a row.
 *
 * @param row row number
 * @param field the field it is about, or null
 * @param severity whether it keeps the row out
 * @param text the sentence
 */
record Finding(int row, ImportField field, Severity severity, JobText text) {

  /** Severity (严重程度). */
  public enum Severity {
    /** 拒绝: the incident cannot be made of this. */
    ERROR,
    /** 提示: it is imported, but somebody should know. */
    REMARK
  }
}
