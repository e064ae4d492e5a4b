package org.egovops.party.role;

/** Role layer (层级, ROL-10): the four layers of the organisation, rows of the escalation matrix. */
public enum RoleLayer {
  /** 项目决策. */
  PROJECT_DECISION,
  /** 项目管理. */
  PROJECT_MANAGEMENT,
  /** 运维工作. */
  OPERATION_WORK,
  /** 运维工作事件处理. */
  INCIDENT_HANDLING
}
