package org.egovops.request;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Request state (服务请求状态): where the work stands. */
public enum RequestState {
  /** 待受理: sent in, nobody has taken charge. */
  SUBMITTED,
  /** 已受理: the desk has taken charge. */
  ACCEPTED,
  /** 待审批: the office decides. */
  PENDING_APPROVAL,
  /** 已批准: may be begun. */
  APPROVED,
  /** 办理中: the item's steps are being done. */
  IN_FULFILMENT,
  /** 等待中: nothing can be done before somebody else acts or a date comes. */
  WAITING,
  /** 待客户确认: done; the customer has not confirmed yet. */
  FULFILLED,
  /** 客户已确认. */
  CONFIRMED,
  /** 已关闭: the end; the record no longer changes. */
  CLOSED,
  /** 未批准: the office said no. */
  REFUSED,
  /** 已取消: withdrawn, sent in error or turned into an incident. */
  CANCELLED;

  /** Somebody still has to do something for it. */
  public static final Set<RequestState> OPEN =
      Collections.unmodifiableSet(EnumSet.range(SUBMITTED, WAITING));

  public boolean isOpen() {
    return OPEN.contains(this);
  }

  /** Whether the record has come to its end. */
  public boolean isEnd() {
    return this == CLOSED || this == REFUSED || this == CANCELLED;
  }
}
