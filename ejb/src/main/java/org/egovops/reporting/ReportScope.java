package org.egovops.reporting;

import java.util.EnumSet;
import java.util.Set;
import org.egovops.party.Actor;
import org.egovops.party.Permission;
import org.egovops.party.Side;

/**
 * Scope (数据范围): reports of the contracts one works under; the office sees what the project manager
 * has approved, who is the only management interface to it (ROL-11).
 */
record ReportScope(Set<Long> contractIds, Set<ReportState> states) {

  private static final Set<Side> CONCERNED = EnumSet.of(Side.CONTRACTOR, Side.OFFICE);
  private static final long NONE = -1;

  static ReportScope of(Actor actor) {
    Set<ReportState> frozen = EnumSet.complementOf(EnumSet.of(ReportState.PREPARING));
    Set<Long> readable = actor.contractIds(Permission.REPORT_READ);
    boolean concerned = CONCERNED.contains(actor.side()) && !readable.isEmpty();
    return new ReportScope(
        concerned ? readable : Set.of(NONE),
        actor.side() == Side.OFFICE ? EnumSet.of(ReportState.APPROVED) : frozen);
  }

  boolean covers(ServiceReport report) {
    return contractIds.contains(report.contractId()) && states.contains(report.state());
  }
}
