package org.egovops.web.request;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.egovops.request.RequestAction;
import org.egovops.request.ServiceRequest;

/**
 * Next steps (下一步): the actions somebody may take, sorted by how likely they are now. Steps of the
 * item have their own buttons.
 *
 * @param likely the blue button; null where nothing is likely
 * @param quiet often needed beside it
 * @param rare behind "more"
 * @param step whether a step of the item can be completed
 */
public record RequestNext(
    RequestAction likely, List<RequestAction> quiet, List<RequestAction> rare, boolean step) {

  private static final List<RequestAction> ONWARD =
      List.of(
          RequestAction.ACCEPT,
          RequestAction.APPROVE,
          RequestAction.ASK_APPROVAL,
          RequestAction.START,
          RequestAction.FULFIL,
          RequestAction.RESUME,
          RequestAction.CONFIRM,
          RequestAction.CLOSE);

  private static final Set<RequestAction> BESIDE =
      EnumSet.of(
          RequestAction.REFUSE,
          RequestAction.REOPEN,
          RequestAction.ASSIGN,
          RequestAction.AGREE_DATE,
          RequestAction.WAIT);

  static RequestNext of(ServiceRequest request, List<RequestAction> allowed) {
    List<RequestAction> buttons =
        allowed.stream()
            .filter(action -> action != RequestAction.COMPLETE_STEP)
            .filter(action -> sensible(request, action))
            .toList();
    RequestAction likely = ONWARD.stream().filter(buttons::contains).findFirst().orElse(null);
    List<RequestAction> others = buttons.stream().filter(action -> action != likely).toList();
    return new RequestNext(
        likely,
        others.stream().filter(BESIDE::contains).toList(),
        others.stream().filter(action -> !BESIDE.contains(action)).toList(),
        allowed.contains(RequestAction.COMPLETE_STEP));
  }

  /** What a rule would refuse has no button: it would only tell people off. */
  private static boolean sensible(ServiceRequest request, RequestAction action) {
    boolean approval =
        request.classification().needsApproval() && request.milestones().decided() == null;
    return switch (action) {
      case START -> !approval;
      case ASK_APPROVAL -> approval;
      case FULFIL -> request.stepsDone() >= request.steps();
      default -> true;
    };
  }
}
