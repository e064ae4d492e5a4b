package org.egovops.web.api.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.egovops.contract.ContractFilter;
import org.egovops.contract.ContractManagement;
import org.egovops.contract.ContractRow;
import org.egovops.contract.ContractState;
import org.egovops.contract.ServiceContract;
import org.egovops.kernel.Page;

/** Contracts (合同) over REST, to read. */
@ApplicationScoped
@Path("/contracts")
@Tag(name = "service levels")
@Produces(MediaType.APPLICATION_JSON)
public class ContractResource {

  @Inject ContractManagement contracts;

  @GET
  @Operation(summary = "List contracts you work under or keep, by number")
  public Page<ContractRow> list(
      @QueryParam("text") String text,
      @QueryParam("state") String state,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    ContractState wanted =
        state == null ? null : Parameters.one(ContractState.class, "state", state);
    return contracts.find(new ContractFilter(text, wanted, after, Parameters.limit(limit)));
  }

  @GET
  @Path("/{number}")
  @Operation(summary = "Read one contract: term, phases, and whether each is committed")
  @APIResponseSchema(ContractJson.class)
  public Response read(@PathParam("number") String number) {
    ServiceContract contract = contracts.get(number);
    return Response.ok(ContractJson.of(contract, contracts.allowed(number)))
        .tag(new EntityTag(Long.toString(contract.version())))
        .build();
  }
}
