package org.egovops.catalogue;

/** Intake kind (受理类别): which record the one intake opens for a service item (AMB-32). */
public enum IntakeKind {
  /** 故障: an incident, with fault level and SLA clocks. */
  FAULT,
  /** 服务请求: a service request, with its own simpler life. */
  REQUEST
}
