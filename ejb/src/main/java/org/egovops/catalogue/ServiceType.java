package org.egovops.catalogue;

/** Service type (服务类型): the four kinds of service work (GEN-14). */
public enum ServiceType {
  /** 例行操作服务: done by plan, unasked. */
  ROUTINE_OPERATION,
  /** 响应支持服务: done when something happened or somebody asks. */
  RESPONSE_SUPPORT,
  /** 咨询评估服务: knowledge passed on, states assessed. */
  CONSULTING_ASSESSMENT,
  /** 优化改善服务: systems changed for the better. */
  OPTIMISATION_IMPROVEMENT
}
