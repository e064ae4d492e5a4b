package org.egovops.servicelevel;

import java.util.Set;

/** Outcome (达标结果) of a clock, judged against a due time. */
public enum Outcome {
  /** 计时中: runs, the due time has not passed. */
  RUNNING,
  /** 已暂停: stands still in a wait state, the due time has not passed. */
  PAUSED,
  /** 达标: stopped at or before the due time. */
  MET,
  /** 超时: the due time passed before the clock was stopped; it may still be running. */
  BREACHED,
  /** 不适用: the need ended before the due time, such as an arrival on site after a remote repair. */
  NOT_NEEDED,
  /** 已取消: the record was cancelled. */
  CANCELLED;

  /** Outcomes that attainment counts: met / (met + breached). */
  public static final Set<Outcome> JUDGED = Set.of(MET, BREACHED);
}
