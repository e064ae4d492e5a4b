package org.egovops.web.api.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.stream.Collectors;
import org.egovops.web.api.rest.openapi.OpenApi;

/** Description of this interface (接口说明) as OpenAPI, open to everybody who builds against it. */
@ApplicationScoped
@Path("/openapi.json")
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {

  private static String description;

  @Context Application application;

  @GET
  public String description() {
    return description(application.getClasses());
  }

  private static synchronized String description(Set<Class<?>> all) {
    if (description == null) {
      Set<Class<?>> resources =
          all.stream()
              .filter(type -> type.isAnnotationPresent(Path.class))
              .filter(type -> type != OpenApiResource.class)
              .collect(Collectors.toSet());
      JsonObject document = OpenApi.of(RestInterface.class, resources);
      description = document.toString();
    }
    return description;
  }
}
