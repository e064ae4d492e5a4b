package org.egovops.servicelevel.calendar;

/** State of a calendar proposal (提案状态). */
public enum ProposalState {
  /** 待审批. */
  PROPOSED,
  /** 已生效: approved by a second person and applied. */
  APPLIED,
  /** 已驳回. */
  REJECTED,
  /** 已撤回 by its proposer. */
  WITHDRAWN
}
