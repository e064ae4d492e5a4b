package org.egovops.incident;

/** Sort (排序) of the incident register; each has an index behind it. */
public enum IncidentSort {
  /** 到期时间, earliest first. */
  DUE("i.nextDue.at", true),
  /** 报障时间, latest first. */
  REPORTED("i.milestones.reported", false),
  /** 更新时间, oldest first: what followers of changes read. */
  CHANGED("i.changedAt", true);

  private final String path;
  private final boolean ascending;

  IncidentSort(String path, boolean ascending) {
    this.path = path;
    this.ascending = ascending;
  }

  String path() {
    return path;
  }

  boolean ascending() {
    return ascending;
  }
}
