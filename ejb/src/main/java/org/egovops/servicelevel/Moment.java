package org.egovops.servicelevel;

/** Moment (时限节点) of a clock that has to be announced. */
enum Moment {
  /** Nothing to announce. */
  NONE,
  /** 预警: three quarters of the time are used. */
  WARNING,
  /** 超时: the due time has passed. */
  BREACH
}
