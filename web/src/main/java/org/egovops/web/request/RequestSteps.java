package org.egovops.web.request;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovops.request.RequestMilestones;
import org.egovops.request.RequestState;
import org.egovops.request.ServiceRequest;
import org.egovops.web.incident.LifeSteps;
import org.egovops.web.screen.Say;
import org.egovops.web.screen.Step;

/** Life steps (进度) of a request; the approval only where the item asks for it. */
final class RequestSteps {

  private RequestSteps() {}

  static List<Step> of(ServiceRequest request, Say say) {
    RequestMilestones times = request.milestones();
    Map<String, Instant> life = new LinkedHashMap<>();
    life.put("reported", times.reported());
    life.put("accepted", times.accepted());
    if (request.classification().needsApproval()) {
      life.put("decided", times.decided());
    }
    life.put("started", times.started());
    life.put("fulfilled", times.fulfilled());
    life.put("confirmed", times.confirmed());
    life.put(end(request.state()), times.ended());
    return LifeSteps.draw("request.step.", life, request.state().isEnd(), say);
  }

  private static String end(RequestState state) {
    return switch (state) {
      case CANCELLED -> "cancelled";
      case REFUSED -> "refused";
      default -> "closed";
    };
  }
}
