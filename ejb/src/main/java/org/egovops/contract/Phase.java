package org.egovops.contract;

/** Phase (阶段) of a contract, in the order they follow one another (PRJ-01, AMB-04). */
public enum Phase {
  /** 启动阶段: before the term; team, rules, plan, pre-inspection. */
  START_UP,
  /** 过渡阶段: the first days of the term; service without a level commitment; may be left out. */
  TRANSITION,
  /** 正常服务阶段: service with level commitment. */
  NORMAL_SERVICE,
  /** 总结阶段: the last days of the term; still with level commitment. */
  CLOSING;

  /**
   * Whether service levels are committed to: not before the term, and not in the transition, which
   * measures only (PRJ-11, PRJ-18).
   */
  public boolean committed() {
    return this == NORMAL_SERVICE || this == CLOSING;
  }
}
