package org.egovops.web.api.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.egovops.servicelevel.AgreementForm;
import org.egovops.servicelevel.AgreementRow;
import org.egovops.servicelevel.CalculationForm;
import org.egovops.servicelevel.ServiceLevelManagement;

/** Service levels (服务级别) over REST, with the calculator for due times. */
@ApplicationScoped
@Path("/service-levels")
@Tag(name = "service levels")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ServiceLevelResource {

  @Inject ServiceLevelManagement serviceLevels;

  @GET
  @Operation(summary = "The agreements that hold")
  public List<AgreementRow> agreements() {
    return serviceLevels.agreements();
  }

  @GET
  @Path("/{code}")
  @Operation(summary = "One agreement with its targets")
  public AgreementForm agreement(@PathParam("code") String code) {
    return serviceLevels.agreement(code);
  }

  @POST
  @Path("/clock")
  @Operation(summary = "Due time and receipt for a calendar or target, a start and pauses")
  public ClockJson.ReceiptJson calculate(CalculationForm form) {
    return ClockJson.ReceiptJson.of(serviceLevels.calculate(Bodies.required(form)));
  }
}
