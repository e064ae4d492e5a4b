package org.egovops.web.api.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.egovops.kernel.Collision;
import org.egovops.kernel.Page;
import org.egovops.request.RequestAction;
import org.egovops.request.RequestActionForm;
import org.egovops.request.RequestForm;
import org.egovops.request.RequestManagement;
import org.egovops.request.RequestRow;
import org.egovops.request.ServiceRequest;

/** Service requests (服务请求) over REST: submit, read, list, act. */
@Path("/service-requests")
@Tag(name = "service-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RequestResource {

  @Inject RequestManagement requests;

  @POST
  @Operation(summary = "Submit a service request; the same Idempotency-Key submits it once")
  @APIResponseSchema(value = RequestJson.class, responseCode = "201")
  public Response submit(
      @HeaderParam("Idempotency-Key") String key, RequestForm form, @Context UriInfo uri) {
    RequestForm wanted = Bodies.required(form);
    ServiceRequest request = Collision.askAgain(() -> submit(wanted, key));
    return answer(
        Response.created(uri.getAbsolutePathBuilder().path(request.number()).build()), request);
  }

  private ServiceRequest submit(RequestForm wanted, String key) {
    return key == null
        ? requests.submit(wanted)
        : requests.submitOnce(wanted, key, Bodies.digest(wanted));
  }

  @GET
  @Operation(summary = "List service requests you may see")
  public Page<RequestRow> list(@BeanParam RequestListing listing) {
    return requests.list(listing.filter(), listing.sort(), listing.after(), listing.limit());
  }

  @GET
  @Path("/{number}")
  @Operation(summary = "Read one service request")
  @APIResponseSchema(RequestJson.class)
  public Response read(@PathParam("number") String number, @Context Request http) {
    ServiceRequest request = requests.find(number);
    Response.ResponseBuilder unchanged = http.evaluatePreconditions(tag(request));
    return unchanged == null ? answer(Response.ok(), request) : unchanged.build();
  }

  @POST
  @Path("/{number}/actions/{action}")
  @Operation(summary = "Take one action of the lifecycle")
  @APIResponseSchema(RequestJson.class)
  public Response act(
      @PathParam("number") String number,
      @PathParam("action") RequestAction action,
      @HeaderParam("If-Match") String version,
      RequestActionForm form) {
    ServiceRequest request =
        requests.perform(
            number,
            Parameters.version(version),
            action,
            form == null ? new RequestActionForm() : form);
    return answer(Response.ok(), request);
  }

  private Response answer(Response.ResponseBuilder answer, ServiceRequest request) {
    return answer
        .entity(RequestJson.of(request, requests.actions(request)))
        .tag(tag(request))
        .build();
  }

  private static EntityTag tag(ServiceRequest request) {
    return new EntityTag(Long.toString(request.version()));
  }
}
