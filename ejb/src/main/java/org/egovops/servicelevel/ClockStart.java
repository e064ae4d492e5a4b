package org.egovops.servicelevel;

/** Clock start (计时起点): the moment from which a target counts (SLM-05…07, AMB-07). */
public enum ClockStart {
  /** 报障: when the customer reported. */
  REPORT,
  /** 响应: the logged response, or the response due time where that came first (AMB-08). */
  RESPONSE
}
