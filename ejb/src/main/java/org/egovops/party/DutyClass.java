package org.egovops.party;

/**
 * Duty class (三员分立, ROL separation of GB/T 22239 8.1.4.2 d): the one class of duty a person's
 * account and a role belong to. A grant joins only a person and a role of the same class; the
 * database refuses any other, so nobody can hold two administrations, nor one beside a business
 * role.
 */
public enum DutyClass {
  /** 业务: everybody who reports, works on or reads business records. */
  BUSINESS,
  /** 系统管理员: accounts and parameters. */
  SYSTEM_ADMINISTRATION,
  /** 安全管理员: roles and grants. */
  SECURITY_ADMINISTRATION,
  /** 审计管理员: reads the audit. */
  AUDIT_ADMINISTRATION;

  /** Whether the class is one of the three administrations, which never see business data. */
  public boolean administers() {
    return this != BUSINESS;
  }
}
