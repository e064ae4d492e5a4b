package org.egovops.servicelevel;

/** Metric (时限指标): what one target measures; declared in the order in which the clocks end. */
public enum Metric {
  /** 响应: report to the engineer's logged telephone feedback (SLM-05, AMB-08). */
  RESPONSE,
  /** 到场: response to arrival on site (SLM-06). */
  ON_SITE,
  /** 解决: response to completion of the repair (SLM-07). */
  RESOLUTION
}
