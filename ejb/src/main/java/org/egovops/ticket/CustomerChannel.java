package org.egovops.ticket;

/** How the customer said yes (客户答复方式): part of each consent on record (INC-19). */
public enum CustomerChannel {
  /** 电话. */
  PHONE,
  /** 现场. */
  ON_SITE,
  /** 书面. */
  WRITTEN,
  /** 系统内. */
  PORTAL
}
