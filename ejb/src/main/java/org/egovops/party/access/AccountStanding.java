package org.egovops.party.access;

/** Account standing (账号状况) in one word. */
public enum AccountStanding {
  /** 正常. */
  OPEN,
  /** 待改密码: a one-time password was given out and not used. */
  ONE_TIME,
  /** 已锁定: after failures. */
  LOCKED,
  /** 已到期. */
  EXPIRED,
  /** 已停用. */
  CLOSED,
  /** 未启用: no password was ever given out. */
  WITHOUT_PASSWORD
}
