package org.egovops.ticket;

/** Intake channel (受理渠道): how the report reached the single point of contact (INC-01, GEN-11). */
public enum IntakeChannel {
  /** 热线电话. */
  PHONE,
  /** 门户报障. */
  PORTAL,
  /** 当面. */
  IN_PERSON,
  /** 邮件. */
  MAIL,
  /** 系统接口: REST or SOAP. */
  INTERFACE,
  /** 批量导入. */
  IMPORT
}
