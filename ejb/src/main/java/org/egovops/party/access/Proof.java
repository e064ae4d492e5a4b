package org.egovops.party.access;

/** Proof (身份复核): what became of showing a password or code again, inside a session. */
public enum Proof {
  /** 通过. */
  GIVEN,
  /** 不正确: counted. */
  WRONG,
  /** 已锁定: wrong too often, now or at the login before. */
  LOCKED
}
