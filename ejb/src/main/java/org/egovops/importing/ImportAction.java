package org.egovops.importing;

/** Import action (导入操作), in the order of the buttons. */
public enum ImportAction {
  /** 设置映射: a changed mapping makes the dry run void. */
  MAP,
  /** 试运行: nothing is changed by it. */
  CHECK,
  /** 完成试运行, told by the job. */
  FINISH_CHECK,
  /** 开始导入. */
  START,
  /** 完成导入, told by the job. */
  FINISH,
  /** 放弃. */
  DISCARD
}
