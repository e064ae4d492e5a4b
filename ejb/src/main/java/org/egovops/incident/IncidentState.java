package org.egovops.incident;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Incident state (事件状态): where the work stands. A breached target is not a state, and neither is
 * the support line.
 */
public enum IncidentState {
  /** 待受理: reported, nobody has taken charge. */
  NEW,
  /** 待响应: accepted by the desk; no engineer has phoned the customer yet. */
  ACCEPTED,
  /** 已响应: an engineer spoke with the customer; support by phone (INC-18). */
  RESPONDED,
  /** 远程支持: remote session with the customer's consent (INC-19). */
  REMOTE_SUPPORT,
  /** 现场处理: an engineer is on site (INC-20). */
  ON_SITE,
  /** 诊断中: the cause is being looked for (INC-22, INC-25). */
  DIAGNOSING,
  /** 方案已商定: the customer agreed to solution and time (INC-26). */
  SOLUTION_AGREED,
  /** 处置中: the agreed work is being done (INC-28). */
  IN_WORK,
  /** 待客户: nothing can be done before the customer acts. */
  WAIT_CUSTOMER,
  /** 待供应商: nothing can be done before a supplier acts. */
  WAIT_SUPPLIER,
  /** 待变更: a change has to be carried out first (INC-29). */
  WAIT_CHANGE,
  /** 待客户确认: repaired; the customer has not confirmed yet. */
  RESOLVED,
  /** 客户已确认: the customer confirmed the solution (INC-31). */
  CONFIRMED,
  /** 重新打开: the customer did not accept the solution. */
  REOPENED,
  /** 已归档: the customer service form is complete and filed (INC-33). */
  ARCHIVED,
  /** 已关闭: the end; the record no longer changes. */
  CLOSED,
  /** 已取消: withdrawn, duplicate, reported in error or turned into a service request. */
  CANCELLED;

  /** An engineer is at work. */
  public static final Set<IncidentState> WORKING =
      Collections.unmodifiableSet(
          EnumSet.of(
              RESPONDED, REMOTE_SUPPORT, ON_SITE, DIAGNOSING, SOLUTION_AGREED, IN_WORK, REOPENED));

  /** Work waits for somebody else; targets that say so stand still (INC-29, SLM). */
  public static final Set<IncidentState> WAITING =
      Collections.unmodifiableSet(EnumSet.of(WAIT_CUSTOMER, WAIT_SUPPLIER, WAIT_CHANGE));

  /** Somebody still has to repair something: what a queue shows as open work. */
  public boolean isOpen() {
    return this == NEW || this == ACCEPTED || WORKING.contains(this) || WAITING.contains(this);
  }

  /** Whether the record has come to its end. */
  public boolean isEnd() {
    return this == CLOSED || this == CANCELLED;
  }
}
