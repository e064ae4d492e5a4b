package org.egovops.incident;

import static org.egovops.incident.ActionField.AGREED_AT;
import static org.egovops.incident.ActionField.BACKUP;
import static org.egovops.incident.ActionField.CATEGORY;
import static org.egovops.incident.ActionField.CUSTOMER;
import static org.egovops.incident.ActionField.CUSTOMER_CHANNEL;
import static org.egovops.incident.ActionField.DUPLICATE_OF;
import static org.egovops.incident.ActionField.HAPPENED_AT;
import static org.egovops.incident.ActionField.LINE;
import static org.egovops.incident.ActionField.METRIC;
import static org.egovops.incident.ActionField.PERSON;
import static org.egovops.incident.ActionField.RESOLUTION;
import static org.egovops.incident.ActionField.RESOLUTION_CODE;
import static org.egovops.incident.ActionField.SCORE;
import static org.egovops.incident.ActionField.SERVICE_ITEM;
import static org.egovops.incident.ActionField.TEAM;
import static org.egovops.incident.ActionField.TEXT;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.egovops.party.Permission;
import org.egovops.party.Side;

/**
 * Incident action (事件操作): a verb of the desk, with the permission it needs and the fields it asks
 * for. Declared in the order in which buttons stand.
 */
public enum IncidentAction {
  /** 受理: the desk takes charge (INC-15). */
  ACCEPT(Permission.INCIDENT_DISPATCH, need(), may(TEXT, TEAM, PERSON)),
  /** 登记电话响应: an engineer phoned the customer; stops the response clock (SLM-05, AMB-08). */
  RESPOND(Permission.INCIDENT_WORK, need(TEXT), may(HAPPENED_AT)),
  /** 远程支持: only with the customer's consent — who, when, how (INC-19). */
  START_REMOTE(Permission.INCIDENT_WORK, need(CUSTOMER, CUSTOMER_CHANNEL), may(HAPPENED_AT, TEXT)),
  /** 登记到场: an engineer arrived; stops the on-site clock (SLM-06). */
  ARRIVE(Permission.INCIDENT_WORK, need(), may(HAPPENED_AT, TEXT)),
  /** 登记诊断 (INC-22, INC-25). */
  DIAGNOSE(Permission.INCIDENT_WORK, need(TEXT), may(HAPPENED_AT)),
  /** 商定方案: solution, feasibility and time agreed with the customer (INC-26). */
  AGREE_SOLUTION(Permission.INCIDENT_WORK, need(TEXT, CUSTOMER), may(HAPPENED_AT)),
  /** 登记备份: data saved before the work, or why that is not needed (INC-28). */
  RECORD_BACKUP(Permission.INCIDENT_WORK, need(BACKUP, TEXT), may(HAPPENED_AT)),
  /** 开始处置: refused for MAJOR or P1/P2 without a backup on record (INC-28, AMB-11). */
  BEGIN_WORK(Permission.INCIDENT_WORK, need(), may(HAPPENED_AT, TEXT)),
  /** 解决: repair done; stops the resolution clock (SLM-07). */
  RESOLVE(Permission.INCIDENT_WORK, need(RESOLUTION, RESOLUTION_CODE), may(CATEGORY, HAPPENED_AT)),
  /** 客户确认: by the customer, or by the desk after a call with a named person (INC-31). */
  CONFIRM(Permission.INCIDENT_CONFIRM, need(), may(TEXT, CUSTOMER, CUSTOMER_CHANNEL)),
  /** 重新打开: the customer does not accept the solution. */
  REOPEN(Permission.INCIDENT_CONFIRM, need(TEXT), may(CUSTOMER, CUSTOMER_CHANNEL)),
  /** 评价: by the customer who was drawn for the survey, never by staff (INC-32, AMB-22). */
  RATE(Permission.INCIDENT_CONFIRM, need(SCORE), may(TEXT)),
  /** 归档: the service form is complete (INC-33). */
  ARCHIVE(Permission.INCIDENT_CLOSE, need(), may(TEXT)),
  /** 关闭 (INC-10, AMB-25). */
  CLOSE(Permission.INCIDENT_CLOSE, need(), may(TEXT)),
  /** 分配: to a team or person of the present line (INC-15). */
  ASSIGN(Permission.INCIDENT_DISPATCH, need(), may(TEAM, PERSON, TEXT)),
  /** 接手: an engineer takes what lies unassigned with the own team (INC-15). */
  TAKE(Permission.INCIDENT_WORK, need(), may(TEXT)),
  /** 转线: functional escalation to another line; may skip and come back (INC-16, INC-21). */
  HAND_OVER(Permission.INCIDENT_WORK, need(LINE, TEXT), may(TEAM, PERSON)),
  /** 挂起·待客户. */
  WAIT_FOR_CUSTOMER(Permission.INCIDENT_WORK, need(TEXT), may()),
  /** 挂起·待供应商. */
  WAIT_FOR_SUPPLIER(Permission.INCIDENT_WORK, need(TEXT), may()),
  /** 挂起·待变更 (INC-29). */
  WAIT_FOR_CHANGE(Permission.INCIDENT_WORK, need(TEXT), may()),
  /** 恢复处理: the wait is over. */
  RESUME(Permission.INCIDENT_WORK, need(), may(TEXT)),
  /** 约定时间: a later time agreed with the customer beside the original target (INC-27). */
  EXTEND(Permission.INCIDENT_WORK, need(METRIC, AGREED_AT, CUSTOMER, TEXT), may()),
  /** 取消: withdrawn, reported in error, or the repetition of another incident. */
  CANCEL(Permission.INCIDENT_DISPATCH, need(TEXT), may(DUPLICATE_OF)),
  /** 转服务请求: nothing is broken; a service request takes its place (AMB-32). */
  TURN_INTO_REQUEST(Permission.INCIDENT_DISPATCH, need(SERVICE_ITEM, TEXT), may());

  /** What only happens between people, whatever an interface may do otherwise (INC-09, SLM-05). */
  private static final Set<IncidentAction> BETWEEN_PEOPLE =
      EnumSet.of(RESPOND, START_REMOTE, AGREE_SOLUTION, CONFIRM, REOPEN, RATE);

  private final Permission permission;
  private final Set<ActionField> needed;
  private final Set<ActionField> optional;

  IncidentAction(Permission permission, Set<ActionField> needed, Set<ActionField> optional) {
    this.permission = permission;
    this.needed = Collections.unmodifiableSet(needed);
    this.optional = Collections.unmodifiableSet(optional);
  }

  /** Whether somebody of this side can take it at all: no machine telephones a customer. */
  public boolean takenBy(Side side) {
    return side != Side.MACHINE || !BETWEEN_PEOPLE.contains(this);
  }

  public Permission permission() {
    return permission;
  }

  /** Fields without which the action is refused. */
  public Set<ActionField> needed() {
    return needed;
  }

  /** Fields the action takes where given. */
  public Set<ActionField> optional() {
    return optional;
  }

  /** Whether it may be entered after the fact; all other steps happen when they are taken. */
  boolean takesTime() {
    return optional.contains(HAPPENED_AT);
  }

  private static Set<ActionField> need(ActionField... fields) {
    return set(fields);
  }

  private static Set<ActionField> may(ActionField... fields) {
    return set(fields);
  }

  private static Set<ActionField> set(ActionField... fields) {
    EnumSet<ActionField> set = EnumSet.noneOf(ActionField.class);
    Collections.addAll(set, fields);
    return set;
  }
}
