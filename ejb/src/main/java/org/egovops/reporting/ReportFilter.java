package org.egovops.reporting;

import java.time.YearMonth;

/**
 * Which reports to list (报告筛选); null for all.
 *
 * @param contractId contract
 * @param month month reported of
 * @param state state
 */
public record ReportFilter(Long contractId, YearMonth month, ReportState state) {

  public static final ReportFilter ALL = new ReportFilter(null, null, null);
}
