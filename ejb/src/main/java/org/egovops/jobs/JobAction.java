package org.egovops.jobs;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Job action (作业操作). */
public enum JobAction {
  /** 启动: a missed run is made up for. */
  START,
  /** 停止: at the next checkpoint. */
  STOP,
  /** 继续: from the last checkpoint. */
  RESTART,
  /** 忽略 a missed run. */
  DISMISS,
  /** 完成, told by the job itself. */
  COMPLETE,
  /** 失败, told by the job itself or found out later. */
  FAIL,
  /** 停下, told by the job itself. */
  HALT;

  /** Told by the job itself, never by a person. */
  static final Set<JobAction> OWN = Collections.unmodifiableSet(EnumSet.of(COMPLETE, FAIL, HALT));
}
