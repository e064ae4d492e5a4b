package org.egovops.jobs;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Job state (作业状态): how a run stands. */
public enum JobState {
  /** 错过: it was due while no server was up; an operator decides. */
  MISSED,
  /** 运行中. */
  RUNNING,
  /** 停止中: asked to stop, ends at its next checkpoint. */
  STOPPING,
  /** 已停止: can go on from its checkpoint. */
  STOPPED,
  /** 失败: can go on from its checkpoint once the cause is gone. */
  FAILED,
  /** 已完成. */
  COMPLETED,
  /** 已忽略: missed, and nobody wanted it any more. */
  DISMISSED;

  /** A node is, or was when it was killed, at work on it. */
  public static final Set<JobState> UNDER_WAY =
      Collections.unmodifiableSet(EnumSet.of(RUNNING, STOPPING));
}
