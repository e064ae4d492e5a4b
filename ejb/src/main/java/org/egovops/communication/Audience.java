package org.egovops.communication;

/** Audience (告知对象): who is told, seen from the record. */
public enum Audience {
  /** 报障人: the customer's person who reported it in the portal; never staff. */
  REPORTER,
  /** 处理人: who works on it; before a person was named its team, else the people of its line. */
  HOLDER,
  /** 服务台. */
  DESK,
  /** 运维项目经理 (ROL-11). */
  PROJECT_MANAGER,
  /** 事件管理负责人. */
  INCIDENT_MANAGER,
  /** 客户方报告读者: the office's people who may read reports. */
  OFFICE_READERS,
  /** 服务请求审批人: those of the customer's office who may approve requests. */
  REQUEST_APPROVERS,
  /** 报告审批人. */
  REPORT_APPROVERS,
  /** 日历审批人. */
  CALENDAR_APPROVERS,
  /** 作业操作员. */
  OPERATORS
}
