package org.egovops.web.audit;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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

  /** Names of the conditions that are given and cannot be read. */
  static List<String> unreadable(UnaryOperator<String> parameters) {
    return Stream.of("from", "until", "action", "result")
        .filter(name -> text(parameters.apply(name)) != null)
        .filter(name -> !readable(name, parameters.apply(name)))
        .toList();
  }

  private static boolean readable(String name, String given) {
    return switch (name) {
      case "action" -> Choices.one(AuditAction.class, given).isPresent();
      case "result" -> Choices.one(AuditResult.class, given).isPresent();
      default -> OfficeDay.parse(given).isPresent();
    };
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
