package org.egovops.party;

/** Kind of account (账户类别): a human being, or another system that calls the interfaces. */
public enum PersonKind {
  /** 人员. */
  HUMAN,
  /** 外部系统. */
  MACHINE
}
