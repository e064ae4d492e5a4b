package org.egovops.web.api.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.egovops.configuration.ConfigurationFilter;
import org.egovops.configuration.ConfigurationItemRow;
import org.egovops.configuration.ConfigurationManagement;
import org.egovops.kernel.Page;

/** Configuration items (配置项) over REST, to read. */
@ApplicationScoped
@Path("/configuration-items")
@Tag(name = "configuration")
@Produces(MediaType.APPLICATION_JSON)
public class ConfigurationItemResource {

  @Inject ConfigurationManagement configuration;

  @GET
  @Operation(summary = "List configuration items")
  public Page<ConfigurationItemRow> list(
      @QueryParam("text") String text,
      @QueryParam("cabinet") String cabinet,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    ConfigurationFilter filter = new ConfigurationFilter();
    filter.setText(text);
    filter.setCabinet(cabinet);
    return configuration.find(filter, after, Parameters.limit(limit));
  }

  @GET
  @Path("/{number}")
  @Operation(summary = "Read one configuration item")
  public ConfigurationItemRow read(@PathParam("number") String number) {
    return configuration.get(number);
  }
}
