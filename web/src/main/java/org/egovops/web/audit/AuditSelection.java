package org.egovops.web.audit;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditQuery;
import org.egovops.web.screen.Choices;
import org.egovops.web.screen.OfficeDay;

/** Audit selection (审计筛选) as an address says it; the same for the page and the export. */
final class AuditSelection {

  private AuditSelection() {}

  /** The query of the parameters; the last day is included. */
  static AuditQuery of(UnaryOperator<String> parameters) {
    return new AuditQuery(
        OfficeDay.parse(parameters.apply("from")).map(OfficeDay::start).orElse(null),
        until(parameters.apply("until")),
        text(parameters.apply("login")),
        Choices.one(AuditAction.class, parameters.apply("action")).orElse(null),
        text(parameters.apply("object")),
        text(parameters.apply("address")),
        result(parameters.apply("result")));
  }

  private static Instant until(String day) {
    return OfficeDay.parse(day).map(OfficeDay::after).orElse(null);
  }

  private static String text(String given) {
    return given == null || given.isBlank() ? null : given.strip();
  }

  private static Boolean result(String given) {
    return Choices.one(AuditResult.class, given)
        .map(result -> result == AuditResult.DONE)
        .orElse(null);
  }
}
