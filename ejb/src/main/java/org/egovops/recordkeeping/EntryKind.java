package org.egovops.recordkeeping;

/** Kind of a timeline entry (处理记录类别). */
public enum EntryKind {
  /** 状态变更: an action of the lifecycle. */
  TRANSITION,
  /** 备注: something somebody wrote. */
  NOTE,
  /** 字段修改: data corrected or completed. */
  FIELD_CHANGE,
  /** 附件: a file added. */
  ATTACHMENT,
  /** 移交: passed to another line, team or person. */
  HANDOVER,
  /** 计时: an SLA clock started, paused, warned, breached or was extended. */
  CLOCK,
  /** 系统: the system did something by itself. */
  SYSTEM
}
