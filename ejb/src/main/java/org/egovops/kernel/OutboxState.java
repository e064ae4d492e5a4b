package org.egovops.kernel;

/** Outbox state (投递状态): what became of a message. */
public enum OutboxState {
  /** 待投递: waits for its first or next attempt. */
  WAITING,
  /** 已投递. */
  DELIVERED,
  /** 未投递: a rule kept it back; the reason stands beside it. */
  WITHHELD,
  /** 投递失败: given up after the last attempt; an operator may send it again. */
  FAILED
}
