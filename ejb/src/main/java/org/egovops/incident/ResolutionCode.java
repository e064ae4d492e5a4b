package org.egovops.incident;

/** Resolution code (解决方式代码): in which manner the incident was ended (INC-09). */
public enum ResolutionCode {
  /** 彻底解决. */
  SOLVED,
  /** 变通解决: the effect is removed, the cause is not. */
  WORKAROUND,
  /** 硬件更换或维修 (SCP-09). */
  HARDWARE_REPLACED,
  /** 配置调整. */
  CONFIGURATION_CORRECTED,
  /** 用户指导: nothing was broken. */
  USER_GUIDED,
  /** 自行恢复: gone before anybody acted. */
  RECOVERED_BY_ITSELF,
  /** 不能重现. */
  NOT_REPRODUCIBLE
}
