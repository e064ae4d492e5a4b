package org.egovops.incident;

import java.time.Instant;
import java.util.function.Function;
import org.egovops.kernel.RowOrder;

/** Sort (排序) of the incident register; each has an index behind it. */
public enum IncidentSort implements RowOrder {
  /** 到期时间, earliest first. */
  DUE("e.nextDue.at", true, IncidentRow::dueAt),
  /** 报障时间, latest first. */
  REPORTED("e.milestones.reported", false, IncidentRow::reportedAt),
  /** 更新时间, oldest first: what followers of changes read. */
  CHANGED("e.changedAt", true, IncidentRow::changedAt);

  private final String path;
  private final boolean ascending;
  private final Function<IncidentRow, Instant> time;

  IncidentSort(String path, boolean ascending, Function<IncidentRow, Instant> time) {
    this.path = path;
    this.ascending = ascending;
    this.time = time;
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public boolean ascending() {
    return ascending;
  }

  /** The time a row is sorted by. */
  Instant of(IncidentRow row) {
    return time.apply(row);
  }
}
