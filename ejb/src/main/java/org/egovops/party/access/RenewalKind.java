package org.egovops.party.access;

/** Renewal kind (重置内容): which credential of an administrator was lost. */
public enum RenewalKind {
  /** 密码: a one-time password, of which asker and approver each hand over a half. */
  PASSWORD,
  /** 动态验证码: taken away, to be enrolled anew after the password. */
  SECOND_FACTOR
}
