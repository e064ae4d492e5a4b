package org.egovops.contract;

/** Action (操作) on a contract. */
public enum ContractAction {
  /** 修订. */
  AMEND,
  /** 签订生效. */
  SIGN,
  /** 作废草稿. */
  WITHDRAW,
  /** 提前终止. */
  TERMINATE,
  /** 履行完毕. */
  COMPLETE
}
