package org.egovops.web.api.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.egovops.incident.Incident;
import org.egovops.incident.IncidentAction;
import org.egovops.incident.IncidentActionForm;
import org.egovops.incident.IncidentForm;
import org.egovops.incident.IncidentManagement;
import org.egovops.incident.IncidentRow;
import org.egovops.kernel.Collision;
import org.egovops.kernel.Page;
import org.egovops.ticket.Contact;

/** Incidents (事件) over REST: report, read, list, act. */
@ApplicationScoped
@Path("/incidents")
@Tag(name = "incidents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IncidentResource {

  @Inject IncidentManagement incidents;

  @POST
  @Operation(summary = "Report an incident; the same Idempotency-Key reports it once")
  @APIResponseSchema(value = IncidentJson.class, responseCode = "201")
  public Response report(
      @HeaderParam("Idempotency-Key") String key, IncidentForm form, @Context UriInfo uri) {
    IncidentForm report = Bodies.required(form);
    Incident incident = Collision.askAgain(() -> report(report, key));
    return answer(
        Response.created(uri.getAbsolutePathBuilder().path(incident.number()).build()), incident);
  }

  private Incident report(IncidentForm report, String key) {
    return key == null
        ? incidents.report(report)
        : incidents.reportOnce(report, key, Bodies.digest(report));
  }

  @GET
  @Operation(summary = "List incidents you may see")
  public Page<IncidentRow> list(@BeanParam IncidentListing listing) {
    return incidents.list(listing.filter(), listing.sort(), listing.after(), listing.limit());
  }

  @GET
  @Path("/{number}")
  @Operation(summary = "Read one incident")
  @APIResponseSchema(IncidentJson.class)
  public Response read(@PathParam("number") String number, @Context Request request) {
    Incident incident = incidents.find(number);
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag(incident));
    return unchanged == null ? answer(Response.ok(), incident) : unchanged.build();
  }

  @PUT
  @Path("/{number}")
  @Operation(summary = "Correct or complete an open incident")
  @APIResponseSchema(IncidentJson.class)
  public Response amend(
      @PathParam("number") String number,
      @HeaderParam("If-Match") String version,
      IncidentForm form) {
    IncidentForm amended = Bodies.required(form);
    long seen = Parameters.version(version);
    keepContact(amended, number);
    return answer(Response.ok(), incidents.amend(number, seen, amended));
  }

  /** What is read is masked and cannot be sent back; a contact left out stays. */
  private void keepContact(IncidentForm form, String number) {
    if (form.getContactName() == null && form.getContactPhone() == null) {
      Contact contact = incidents.find(number).contact();
      form.setContactName(contact.name());
      form.setContactPhone(contact.phone());
    }
  }

  @POST
  @Path("/{number}/actions/{action}")
  @Operation(summary = "Take one action of the lifecycle")
  @APIResponseSchema(IncidentJson.class)
  public Response act(
      @PathParam("number") String number,
      @PathParam("action") IncidentAction action,
      @HeaderParam("If-Match") String version,
      IncidentActionForm form) {
    Incident incident =
        incidents.perform(
            number,
            Parameters.version(version),
            action,
            form == null ? new IncidentActionForm() : form);
    return answer(Response.ok(), incident);
  }

  private Response answer(Response.ResponseBuilder answer, Incident incident) {
    return answer
        .entity(IncidentJson.of(incident, incidents.actions(incident)))
        .tag(tag(incident))
        .build();
  }

  private static EntityTag tag(Incident incident) {
    return new EntityTag(Long.toString(incident.version()));
  }
}
