package org.egovops.configuration;

/** Item state (配置项状态): only verified data count (CFG-13). */
public enum ItemState {
  /** 已采集: data collected, not yet verified. */
  COLLECTED,
  /** 已核实: data verified, not yet in use. */
  VERIFIED,
  /** 在用. */
  IN_USE,
  /** 已退役. */
  RETIRED
}
