package org.egovops.web.api.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.egovops.servicelevel.ServiceLevelManagement;
import org.egovops.servicelevel.calendar.CalendarForm;
import org.egovops.servicelevel.calendar.CalendarManagement;
import org.egovops.servicelevel.calendar.NoticeForm;
import org.egovops.servicelevel.calendar.ProposalAction;
import org.egovops.servicelevel.calendar.ProposalRow;

/**
 * Calendar proposals (日历变更提案) over REST: propose a calendar or a year's notice, see what it moves,
 * decide as a second person.
 */
@ApplicationScoped
@Path("/service-calendars/proposals")
@Tag(name = "service levels")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CalendarProposalResource {

  private static final int MOST_BYTES = 300_000;

  @Inject CalendarManagement calendars;
  @Inject ServiceLevelManagement serviceLevels;

  /** Opinion of an approval, may be absent; reason of a refusal, must not. */
  public record Decision(String note) {}

  @GET
  @Operation(summary = "Proposals, newest first")
  public List<ProposalRow> proposals() {
    return calendars.proposals();
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One proposal: the days that change and the due times that move")
  @APIResponseSchema(CalendarJson.Proposal.class)
  public Response proposal(@PathParam("id") long id) {
    return answer(Response.ok(), calendars.proposal(id));
  }

  @POST
  @Operation(summary = "Propose another version of a calendar, or a new calendar")
  @APIResponseSchema(value = CalendarJson.Proposal.class, responseCode = "201")
  public Response propose(CalendarForm form, @Context UriInfo uri) {
    return created(calendars.propose(Bodies.required(form)), uri);
  }

  @POST
  @Path("/notices")
  @Operation(
      summary = "Propose a year's official notice",
      description =
          "The body is the notice itself: {\"year\":2027,\"papers\":[…],\"days\":[{\"name\",\"date\","
              + "\"isOffDay\"}]}; the query parameter reason says which notice it is.")
  @APIResponseSchema(value = CalendarJson.Proposal.class, responseCode = "201")
  public Response proposeNotice(
      @QueryParam("reason") String reason, InputStream body, @Context UriInfo uri)
      throws IOException {
    NoticeForm form = new NoticeForm();
    form.setNotice(new String(body.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
    form.setReason(reason);
    return created(calendars.proposeNotice(form), uri);
  }

  @POST
  @Path("/{id}/actions/{action}")
  @Operation(summary = "Approve, reject or withdraw a proposal; never one's own but to withdraw it")
  @APIResponseSchema(CalendarJson.Proposal.class)
  public Response decide(
      @PathParam("id") long id,
      @PathParam("action") String action,
      @HeaderParam("If-Match") String version,
      Decision decision) {
    long seen = Parameters.version(version);
    String note = decision == null ? null : decision.note();
    ProposalRow decided =
        switch (Parameters.one(ProposalAction.class, "action", action)) {
          case APPROVE -> calendars.approve(id, seen, note);
          case REJECT -> calendars.reject(id, seen, note);
          case WITHDRAW -> calendars.withdraw(id, seen);
        };
    return answer(Response.ok(), decided);
  }

  private Response created(ProposalRow row, UriInfo uri) {
    return answer(
        Response.created(
            uri.getBaseUriBuilder()
                .path(CalendarProposalResource.class)
                .path(Long.toString(row.id()))
                .build()),
        row);
  }

  private Response answer(Response.ResponseBuilder answer, ProposalRow row) {
    return answer
        .entity(CalendarJson.Proposal.of(row, serviceLevels.preview(row.id())))
        .tag(new EntityTag(Long.toString(row.version())))
        .build();
  }
}
