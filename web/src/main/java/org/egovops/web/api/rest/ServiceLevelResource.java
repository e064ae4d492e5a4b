package org.egovops.web.api.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.egovops.kernel.RuleBroken;
import org.egovops.servicelevel.AgreementForm;
import org.egovops.servicelevel.AgreementRow;
import org.egovops.servicelevel.AssignmentForm;
import org.egovops.servicelevel.AssignmentRow;
import org.egovops.servicelevel.CalculationForm;
import org.egovops.servicelevel.Contradiction;
import org.egovops.servicelevel.ServiceLevelManagement;
import org.egovops.servicelevel.TargetForm;

/** Service levels (服务级别) over REST, with the calculator for due times. */
@ApplicationScoped
@Path("/service-levels")
@Tag(name = "service levels")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ServiceLevelResource {

  /** A code, but not the names of what lies beside the agreements. */
  private static final String AGREEMENT = "/{code: (?!(?:assignments|clock)$)[^/]+}";

  @Inject ServiceLevelManagement serviceLevels;

  @GET
  @Operation(summary = "The agreements that hold")
  public List<AgreementRow> agreements() {
    return serviceLevels.agreements();
  }

  @GET
  @Path(AGREEMENT)
  @Operation(summary = "One agreement with its targets, as a form to revise it with")
  public AgreementForm agreement(@PathParam("code") String code) {
    return serviceLevels.agreement(code);
  }

  @PUT
  @Path(AGREEMENT)
  @Operation(summary = "Make the next revision of an agreement, or a new one with revision 0")
  public AgreementRow revise(@PathParam("code") String code, AgreementForm form) {
    if (!code.equals(Bodies.required(form).getCode())) {
      throw RuleBroken.at("code", "parameter.other-code", code);
    }
    return serviceLevels.revise(form);
  }

  @GET
  @Path("/{code}/targets")
  @Operation(summary = "Targets: metric, fault level, length, calendar, start, states it runs in")
  public List<TargetForm> targets(@PathParam("code") String code) {
    return serviceLevels.agreement(code).getTargets();
  }

  @GET
  @Path("/{code}/contradictions")
  @Operation(summary = "Targets that contradict each other, each with an example")
  public List<Contradiction> contradictions(@PathParam("code") String code) {
    return serviceLevels.contradictions(serviceLevels.agreement(code));
  }

  @GET
  @Path("/{code}/revisions")
  @Operation(summary = "All revisions of an agreement, newest first")
  public List<AgreementRow> revisions(@PathParam("code") String code) {
    return serviceLevels.revisions(code);
  }

  @GET
  @Path("/{code}/revisions/{revision}")
  @Operation(summary = "One revision as records of its time were promised it")
  public AgreementForm revision(
      @PathParam("code") String code, @PathParam("revision") int revision) {
    return serviceLevels.agreement(code, revision);
  }

  @GET
  @Path("/assignments")
  @Operation(summary = "Which agreement holds for which contract and service item")
  public List<AssignmentRow> assignments() {
    return serviceLevels.assignments();
  }

  @POST
  @Path("/assignments")
  @Operation(summary = "Let an agreement hold for a contract and perhaps one service item")
  public List<AssignmentRow> assign(AssignmentForm form) {
    serviceLevels.assign(Bodies.required(form));
    return serviceLevels.assignments();
  }

  @DELETE
  @Path("/assignments/{id}")
  @Operation(summary = "Take an assignment back: the wider one holds again")
  public void unassign(@PathParam("id") long id) {
    serviceLevels.unassign(id);
  }

  @POST
  @Path("/clock")
  @Operation(
      summary = "Due time and receipt for a calendar or target, a start and pauses",
      description =
          "Either calendar and lengthMinutes, or agreement, faultLevel and metric. Without a stop"
              + " the receipt reaches to the due time.")
  public ClockJson.ReceiptJson calculate(CalculationForm form) {
    return ClockJson.ReceiptJson.of(serviceLevels.calculate(Bodies.required(form)));
  }
}
