package org.egovops.servicelevel;

/**
 * Fault level (故障级别): how much of the business a fault takes away; it selects the targets of the
 * agreement and is independent of the priority (SLM-03, SLM-04, AMB-11).
 */
public enum FaultLevel {
  /** 重大故障: a core device or server software brings the system down (SLM-03). */
  MAJOR,
  /** 一般故障: an auxiliary part, the base business is not or only indirectly affected (SLM-04). */
  GENERAL
}
