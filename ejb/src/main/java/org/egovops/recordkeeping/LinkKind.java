package org.egovops.recordkeeping;

/** Kind of link between two records (关联类型), read from the first to the second. */
public enum LinkKind {
  /** 父单: the first is the parent, the second the child. */
  PARENT_OF(true),
  /** 重复: the first repeats the second. */
  DUPLICATE_OF(true),
  /** 起因: the first was caused by the second. */
  CAUSED_BY(true),
  /** 转自: the first took the place of the second. */
  TURNED_FROM(true),
  /** 相关: has no direction. */
  RELATED_TO(false);

  private final boolean directed;

  LinkKind(boolean directed) {
    this.directed = directed;
  }

  /** Whether people set and remove it; what the system itself joined stays joined. */
  public boolean byHand() {
    return this != TURNED_FROM;
  }

  /** Whether it matters which record stands first. */
  public boolean directed() {
    return directed;
  }
}
