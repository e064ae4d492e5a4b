package org.egovops.request;

import java.time.Instant;
import java.util.function.Function;
import org.egovops.kernel.RowOrder;

/** Sort (排序) of the request register; each has an index behind it. */
public enum RequestSort implements RowOrder {
  /** 期望日期, earliest first. */
  DUE("e.dueAt", true, RequestRow::dueAt),
  /** 提交时间, latest first. */
  REPORTED("e.milestones.reported", false, RequestRow::reportedAt),
  /** 更新时间, oldest first: what followers of changes read. */
  CHANGED("e.changedAt", true, RequestRow::changedAt);

  private final String path;
  private final boolean ascending;
  private final Function<RequestRow, Instant> time;

  RequestSort(String path, boolean ascending, Function<RequestRow, Instant> time) {
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
  Instant of(RequestRow row) {
    return time.apply(row);
  }
}
