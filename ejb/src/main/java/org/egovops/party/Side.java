package org.egovops.party;

/**
 * Side (方) of the contract a person stands on; it decides the data scope together with the role.
 */
public enum Side {
  /** 应用系统使用部门: a department that uses the systems; sees its own unit's tickets (ROL-05). */
  DEPARTMENT,
  /** 电子政务办: the customer's office; sees its contracts' tickets (ROL-03, ROL-04). */
  OFFICE,
  /** 服务提供方: the contractor; sees its teams' and lines' work (ROL-06…15). */
  CONTRACTOR,
  /** 三员: administrators of system, security, audit; never see business data. */
  ADMINISTRATION,
  /** 外部系统: a machine account acting for a contract. */
  MACHINE
}
