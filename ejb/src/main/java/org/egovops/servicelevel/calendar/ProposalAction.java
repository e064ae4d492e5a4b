package org.egovops.servicelevel.calendar;

/** Action on a calendar proposal (提案操作). */
public enum ProposalAction {
  /** 批准: by somebody other than the proposer. */
  APPROVE,
  /** 驳回: by somebody other than the proposer. */
  REJECT,
  /** 撤回: by the proposer. */
  WITHDRAW
}
