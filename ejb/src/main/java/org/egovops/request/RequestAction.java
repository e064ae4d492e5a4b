package org.egovops.request;

import static org.egovops.request.RequestField.*;

import java.util.EnumSet;
import java.util.Set;
import org.egovops.party.Permission;
import org.egovops.party.Side;

/**
 * Request action (服务请求操作): a verb of the desk, with the permission it needs and the fields it asks
 * for. Declared in the order in which buttons stand.
 */
public enum RequestAction {
  /** 受理: the desk takes charge. */
  ACCEPT(Permission.REQUEST_DISPATCH, Set.of(), Set.of(TEXT, TEAM, PERSON, PROMISED_BY)),
  /** 提请审批: to the customer's office. */
  ASK_APPROVAL(Permission.REQUEST_DISPATCH, Set.of(), Set.of(TEXT)),
  /** 批准: by the customer's office. */
  APPROVE(Permission.REQUEST_APPROVE, Set.of(), Set.of(TEXT)),
  /** 不批准: by the customer's office, with the reason. */
  REFUSE(Permission.REQUEST_APPROVE, Set.of(TEXT), Set.of()),
  /** 开始办理: refused while the item's approval is missing. */
  START(Permission.REQUEST_WORK, Set.of(), Set.of(TEXT, HAPPENED_AT)),
  /** 完成步骤: one step of the item's instruction is done, or why it is not needed. */
  COMPLETE_STEP(Permission.REQUEST_WORK, Set.of(STEP), Set.of(TEXT, HAPPENED_AT)),
  /** 办结: refused while steps are open. */
  FULFIL(Permission.REQUEST_WORK, Set.of(RESULT), Set.of(HAPPENED_AT)),
  /** 客户确认: by the customer, or by the desk after a call with a named person. */
  CONFIRM(Permission.REQUEST_CONFIRM, Set.of(), Set.of(TEXT, CUSTOMER, CUSTOMER_CHANNEL)),
  /** 退回办理: the customer did not get what was asked for. */
  REOPEN(Permission.REQUEST_CONFIRM, Set.of(TEXT), Set.of(CUSTOMER, CUSTOMER_CHANNEL)),
  /** 关闭. */
  CLOSE(Permission.REQUEST_CLOSE, Set.of(), Set.of(TEXT)),
  /** 分派: to a team or person of any line. */
  ASSIGN(Permission.REQUEST_DISPATCH, Set.of(TEAM), Set.of(PERSON, TEXT)),
  /** 约定日期: the day agreed with the customer, beside the day wished. */
  AGREE_DATE(Permission.REQUEST_WORK, Set.of(PROMISED_BY, CUSTOMER), Set.of(TEXT)),
  /** 挂起: somebody else has to act first, or the date has not come. */
  WAIT(Permission.REQUEST_WORK, Set.of(TEXT), Set.of()),
  /** 恢复办理. */
  RESUME(Permission.REQUEST_WORK, Set.of(), Set.of(TEXT)),
  /** 取消: withdrawn, or sent in error. */
  CANCEL(Permission.REQUEST_DISPATCH, Set.of(TEXT), Set.of()),
  /** 转事件: something is broken; an incident takes its place (AMB-32). */
  TURN_INTO_INCIDENT(Permission.REQUEST_DISPATCH, Set.of(TEXT), Set.of());

  /** What only the customer says, whatever an interface may do otherwise. */
  private static final Set<RequestAction> BETWEEN_PEOPLE = EnumSet.of(CONFIRM, REOPEN);

  private final Permission permission;
  private final Set<RequestField> needed;
  private final Set<RequestField> optional;

  RequestAction(Permission permission, Set<RequestField> needed, Set<RequestField> optional) {
    this.permission = permission;
    this.needed = needed;
    this.optional = optional;
  }

  /** Whether it may be entered after the fact; all other steps happen when they are taken. */
  boolean takesTime() {
    return optional.contains(HAPPENED_AT);
  }

  /** Whether somebody of this side can take it at all: no machine speaks for a customer. */
  public boolean takenBy(Side side) {
    return side != Side.MACHINE || !BETWEEN_PEOPLE.contains(this);
  }

  public Permission permission() {
    return permission;
  }

  /** Fields without which the action is refused. */
  public Set<RequestField> needed() {
    return needed;
  }

  /** Fields the action takes where given. */
  public Set<RequestField> optional() {
    return optional;
  }
}
