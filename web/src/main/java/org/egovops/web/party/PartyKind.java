package org.egovops.web.party;

/** Party kind (参与方类别): what the register lists. */
public enum PartyKind {
  /** 单位. */
  ORGANIZATION,
  /** 人员. */
  PERSON,
  /** 班组. */
  TEAM
}
