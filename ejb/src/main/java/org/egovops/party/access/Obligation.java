package org.egovops.party.access;

/** Obligation (登录后必须完成的事项): what somebody let in must do before anything else opens. */
public enum Obligation {
  /** 修改口令: one-time, expired, or given out by the administrator. */
  CHANGE_PASSWORD,
  /** 绑定动态口令: an administrator without a second factor. */
  ENROL_SECOND_FACTOR
}
