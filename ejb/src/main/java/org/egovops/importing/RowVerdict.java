package org.egovops.importing;

/** Row verdict (行结果): what became, or would become, of a row of the file. */
public enum RowVerdict {
  /** 未检查. */
  WAITING,
  /** 可导入: passed the dry run. */
  READY,
  /** 拒绝, with a reason. */
  REJECTED,
  /** 已存在: its incident was there before, under the same external reference. */
  PRESENT,
  /** 已导入: part of an incident that was taken over. */
  IMPORTED
}
