package org.egovops.recordkeeping;

/** Visibility (可见范围) of a timeline entry or an attachment. */
public enum Visibility {
  /** 公开: also the department that reported sees it. */
  PUBLIC,
  /** 内部: only those who work on the record see it. */
  INTERNAL
}
