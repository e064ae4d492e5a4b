package org.egovops.web.api.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The REST interface of this release. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "eGovOps 政务运维",
            version = "1",
            description =
                "Incidents, service requests, service levels, configuration items, imports, jobs and reports."
                    + " Times are ISO 8601 instants; errors are application/problem+json."),
    security = {@SecurityRequirement(name = "bearer"), @SecurityRequirement(name = "basic")})
@SecurityScheme(
    securitySchemeName = "bearer",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    description = "A token issued to a machine account; revocable at any time.")
@SecurityScheme(
    securitySchemeName = "basic",
    type = SecuritySchemeType.HTTP,
    scheme = "basic",
    description = "Login and password of a machine account.")
public class RestInterface extends Application {

  /**
   * Named, not searched for: a search also finds what resources have in common and complains that
   * it is none.
   */
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        CalendarProposalResource.class,
        ConfigurationItemResource.class,
        ContractResource.class,
        ImportResource.class,
        IncidentFileResource.class,
        IncidentResource.class,
        JobResource.class,
        JsonFormat.class,
        OpenApiResource.class,
        ParameterReader.class,
        PlainRequests.class,
        Problems.class,
        ReportResource.class,
        RequestFileResource.class,
        RequestResource.class,
        ServiceCalendarResource.class,
        ServiceLevelResource.class,
        WholeBody.class);
  }

  /** The library's own description in XML stays off; ours is {@link OpenApiResource}. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
