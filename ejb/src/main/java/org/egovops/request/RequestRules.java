package org.egovops.request;

import java.time.Duration;
import java.util.List;
import java.util.function.BiPredicate;
import org.egovops.kernel.RuleBroken;
import org.egovops.ticket.Move;

/**
 * Request rules (服务请求规则): conditions of a step beyond the transition table, each with the sentence
 * a user reads when it is not met.
 */
final class RequestRules {

  /** After this long an accepted result stays accepted; a further wish is a new request. */
  static final Duration REOPENING = Duration.ofDays(7);

  /** One condition of one action. */
  private record Rule(RequestAction action, BiPredicate<ServiceRequest, Move> holds, String code) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule(RequestAction.START, RequestRules::approved, "request.approval-required"),
          new Rule(RequestAction.APPROVE, RequestRules::byAnother, "request.own-approval"),
          new Rule(RequestAction.FULFIL, RequestRules::stepsDone, "request.steps-open"),
          new Rule(RequestAction.REOPEN, RequestRules::recentlyDone, "request.reopen-late"));

  private RequestRules() {}

  /**
   * Refuses a step whose rules are not met.
   *
   * @throws RuleBroken with the code of the first rule that does not hold
   */
  static void check(RequestAction action, ServiceRequest request, Move move) {
    for (Rule rule : RULES) {
      if (rule.action() == action && !rule.holds().test(request, move)) {
        throw new RuleBroken(rule.code(), request.number());
      }
    }
  }

  private static boolean approved(ServiceRequest request, Move move) {
    return !request.classification().needsApproval() || request.milestones().decided() != null;
  }

  /** Nobody approves what they asked for themselves. */
  private static boolean byAnother(ServiceRequest request, Move move) {
    return !move.by().personId().equals(request.reporterId());
  }

  private static boolean stepsDone(ServiceRequest request, Move move) {
    return request.stepsDone() >= request.steps();
  }

  /** What was accepted may be contested for seven days. */
  private static boolean recentlyDone(ServiceRequest request, Move move) {
    return !move.at().isAfter(request.milestones().fulfilled().plus(REOPENING));
  }
}
