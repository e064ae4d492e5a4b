package org.egovops.web.api.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.egovops.party.Masking;
import org.egovops.request.RequestAction;
import org.egovops.request.RequestClassification;
import org.egovops.request.RequestMilestones;
import org.egovops.request.RequestState;
import org.egovops.request.ServiceRequest;
import org.egovops.ticket.Impact;
import org.egovops.ticket.IntakeChannel;
import org.egovops.ticket.Priority;
import org.egovops.ticket.Urgency;

/** Service request as the REST interface shows it; contact data is masked. */
public record RequestJson(
    String number,
    long version,
    String title,
    String description,
    RequestState state,
    IntakeChannel channel,
    Caller contact,
    Grades classification,
    IncidentJson.Holder assignment,
    Times times,
    LocalDate wantedBy,
    LocalDate promisedBy,
    int steps,
    int stepsDone,
    String result,
    int reopenings,
    String externalReference,
    Instant changedAt,
    List<RequestAction> actions) {

  static RequestJson of(ServiceRequest request, List<RequestAction> actions) {
    return new RequestJson(
        request.number(),
        request.version(),
        request.title(),
        request.description(),
        request.state(),
        request.channel(),
        Caller.of(request),
        Grades.of(request.classification()),
        IncidentJson.Holder.of(request.assignment()),
        Times.of(request.milestones()),
        request.wantedBy(),
        request.promisedBy(),
        request.steps(),
        request.stepsDone(),
        request.result(),
        request.reopenings(),
        request.externalReference(),
        request.changedAt(),
        actions);
  }

  /** Unit and contact; name and phone masked. */
  public record Caller(long unit, String unitName, String name, String phone) {
    static Caller of(ServiceRequest request) {
      return new Caller(
          request.contact().unitId(),
          request.contact().unitName(),
          Masking.name(request.contact().name()),
          Masking.phone(request.contact().phone()));
    }
  }

  /** Catalogue codes and grades. */
  public record Grades(
      String serviceItem,
      String businessSystem,
      Impact impact,
      Urgency urgency,
      Priority priority,
      boolean needsApproval) {
    static Grades of(RequestClassification c) {
      return new Grades(
          c.serviceItem(),
          c.businessSystem(),
          c.impact(),
          c.urgency(),
          c.priority(),
          c.needsApproval());
    }
  }

  /** When the steps happened. */
  public record Times(
      Instant reported,
      Instant accepted,
      Instant decided,
      Instant started,
      Instant fulfilled,
      Instant confirmed,
      Instant ended) {
    static Times of(RequestMilestones m) {
      return new Times(
          m.reported(),
          m.accepted(),
          m.decided(),
          m.started(),
          m.fulfilled(),
          m.confirmed(),
          m.ended());
    }
  }
}
