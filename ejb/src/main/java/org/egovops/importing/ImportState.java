package org.egovops.importing;

/** Import state (导入状态). Whether a job is stopped, failed or lost is told by its run, not here. */
public enum ImportState {
  /** 待映射: uploaded; the columns are not tried yet. */
  UPLOADED,
  /** 试运行中: every row is being tried. */
  CHECKING,
  /** 已试运行: what would happen to each row is known. */
  CHECKED,
  /** 导入中. */
  IMPORTING,
  /** 已导入: the end. */
  IMPORTED,
  /** 已放弃: nothing was imported; the content is gone. */
  DISCARDED
}
