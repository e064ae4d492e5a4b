package org.egovops.web.api.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.egovops.request.RequestManagement;
import org.egovops.request.RequestStep;

/** What is kept with a service request (服务请求档案) over REST: the ticket's file and its steps. */
@ApplicationScoped
@Path("/service-requests")
@Tag(name = "service-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RequestFileResource extends TicketFileResource {

  @Inject RequestManagement requests;

  /** One step of the item's instruction. */
  public record StepJson(
      int position,
      String instruction,
      String instructionEn,
      Instant doneAt,
      String doneBy,
      String remark) {
    static StepJson of(RequestStep step) {
      return new StepJson(
          step.position(),
          step.instruction(),
          step.instructionEn(),
          step.doneAt(),
          step.doneBy(),
          step.remark());
    }
  }

  @GET
  @Path("/{number}/steps")
  @Operation(summary = "The steps that fulfil it, in order")
  public List<StepJson> steps(@PathParam("number") String number) {
    return requests.steps(number).stream().map(StepJson::of).toList();
  }
}
