package org.egovops.incident;

import java.util.List;
import org.egovops.kernel.RuleBroken;
import org.egovops.ticket.Move;

/**
 * Incident rules (事件规则): conditions of a step beyond the transition table, each with the sentence a
 * user reads when it is not met.
 */
final class IncidentRules {

  /** One condition of one action. */
  private record Rule(IncidentAction action, Condition holds, String code) {}

  @FunctionalInterface
  private interface Condition {
    boolean test(Incident incident, Move move);
  }

  private static final List<Rule> RULES =
      List.of(
          new Rule(IncidentAction.BEGIN_WORK, IncidentRules::backedUp, "incident.backup-required"),
          new Rule(IncidentAction.RESOLVE, IncidentRules::backedUp, "incident.backup-required"),
          new Rule(IncidentAction.REOPEN, IncidentRules::recentlyResolved, "incident.reopen-late"),
          new Rule(
              IncidentAction.RESOLVE, IncidentRules::classified, "incident.category-required"));

  private IncidentRules() {}

  /**
   * Refuses a step whose rules are not met.
   *
   * @throws RuleBroken with the code of the first rule that does not hold
   */
  static void check(IncidentAction action, Incident incident, Move move) {
    for (Rule rule : RULES) {
      if (rule.action() == action && !rule.holds().test(incident, move)) {
        throw new RuleBroken(rule.code(), incident.number());
      }
    }
  }

  /** MAJOR or P1/P2: data saved, or its needlessness explained, before work (INC-28, AMB-11). */
  private static boolean backedUp(Incident incident, Move move) {
    return !incident.classification().needsBackup() || incident.resolution().backup() != null;
  }

  /** An accepted solution may be contested for seven days. */
  private static boolean recentlyResolved(Incident incident, Move move) {
    return !move.now().isAfter(incident.milestones().resolved().plus(Incident.REOPENING));
  }

  /** The monthly report counts by class, so nothing is resolved without one (INC-36). */
  private static boolean classified(Incident incident, Move move) {
    return incident.classification().category() != null;
  }
}
