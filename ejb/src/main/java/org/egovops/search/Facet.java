package org.egovops.search;

/** Facet (范围维度): a fact of a record by which the data scope is bounded. */
public enum Facet {
  /** 单位: the unit that reported or owns the record. */
  ORGANIZATION,
  /** 合同. */
  CONTRACT,
  /** 班组: the team that has the record. */
  TEAM,
  /** 人员: the person who has the record. */
  PERSON,
  /** 支持线: the support line it lies with. */
  LINE,
  /** 状态. */
  STATE
}
