package org.egovops.contract;

/** State (状态) of a contract. */
public enum ContractState {
  /** 草稿: being negotiated. */
  DRAFT,
  /** 生效: signed; phases and commitment follow its dates. */
  IN_FORCE,
  /** 履行完毕: its last day is over and the parties have closed it. */
  COMPLETED,
  /** 提前终止: ended before its term. */
  TERMINATED,
  /** 作废: never came into force. */
  WITHDRAWN
}
