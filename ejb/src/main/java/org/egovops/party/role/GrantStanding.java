package org.egovops.party.role;

/** Grant standing (授权状态) in one word. */
public enum GrantStanding {
  /** 待审批. */
  REQUESTED,
  /** 未开始. */
  AHEAD,
  /** 有效. */
  VALID,
  /** 已到期. */
  ENDED,
  /** 已收回. */
  REVOKED,
  /** 未批准. */
  REFUSED
}
