package org.egovops.communication;

/**
 * Notice filter (通知查询条件).
 *
 * @param unread only what was not read
 * @param kind only this; null for all
 */
public record NoticeFilter(boolean unread, NoticeKind kind) {

  /** Everything. */
  public static final NoticeFilter ALL = new NoticeFilter(false, null);
}
