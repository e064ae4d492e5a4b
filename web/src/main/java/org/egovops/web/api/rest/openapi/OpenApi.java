package org.egovops.web.api.rest.openapi;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Writes the description of an application (接口说明) from its resources. */
public final class OpenApi {

  private final Schemas schemas = new Schemas();
  private final Map<String, Map<String, JsonObject>> paths = new TreeMap<>();
  private final Class<? extends Application> application;

  private OpenApi(Class<? extends Application> application) {
    this.application = application;
  }

  /** The document for an application with these resources. */
  public static JsonObject of(
      Class<? extends Application> application, Collection<Class<?>> resources) {
    OpenApi description = new OpenApi(application);
    resources.stream().sorted(Comparator.comparing(Class::getName)).forEach(description::addAll);
    return description.document();
  }

  private void addAll(Class<?> resource) {
    Arrays.stream(resource.getMethods())
        .sorted(Comparator.comparing(Method::getName))
        .forEach(method -> verb(method).forEach(verb -> add(resource, method, verb)));
  }

  private static Stream<String> verb(Method method) {
    return Stream.of(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(verb -> verb.value().toLowerCase(Locale.ROOT));
  }

  private void add(Class<?> resource, Method method, String verb) {
    String path =
        Stream.of(
                application.getAnnotation(ApplicationPath.class).value(),
                resource.getAnnotation(Path.class).value(),
                method.isAnnotationPresent(Path.class)
                    ? method.getAnnotation(Path.class).value()
                    : "")
            .map(part -> part.replaceAll("^/|/$", ""))
            .map(part -> part.replaceAll("\\{(\\w+):.*\\}", "{$1}"))
            .filter(part -> !part.isEmpty())
            .reduce("", (whole, part) -> whole + "/" + part);
    JsonObject operation = new OperationReader(schemas, resource, method, verb).read();
    paths.computeIfAbsent(path, key -> new TreeMap<>()).put(verb, operation);
  }

  private JsonObject document() {
    OpenAPIDefinition about = application.getAnnotation(OpenAPIDefinition.class);
    JsonObjectBuilder all = Json.createObjectBuilder();
    paths.forEach(
        (path, operations) -> {
          JsonObjectBuilder item = Json.createObjectBuilder();
          operations.forEach(item::add);
          all.add(path, item);
        });
    return Json.createObjectBuilder()
        .add("openapi", "3.0.3")
        .add(
            "info",
            Json.createObjectBuilder()
                .add("title", about.info().title())
                .add("version", about.info().version())
                .add("description", about.info().description()))
        .add("servers", Json.createArrayBuilder().add(Json.createObjectBuilder().add("url", "/")))
        .add("security", security())
        .add("paths", all)
        .add(
            "components",
            Json.createObjectBuilder()
                .add("securitySchemes", schemes())
                .add("schemas", schemas.components()))
        .build();
  }

  private List<SecurityScheme> ways() {
    return List.of(application.getAnnotationsByType(SecurityScheme.class));
  }

  private jakarta.json.JsonArrayBuilder security() {
    jakarta.json.JsonArrayBuilder any = Json.createArrayBuilder();
    ways()
        .forEach(
            way ->
                any.add(
                    Json.createObjectBuilder()
                        .add(way.securitySchemeName(), Json.createArrayBuilder())));
    return any;
  }

  private JsonObjectBuilder schemes() {
    JsonObjectBuilder all = Json.createObjectBuilder();
    ways()
        .forEach(
            way ->
                all.add(
                    way.securitySchemeName(),
                    Json.createObjectBuilder()
                        .add("type", "http")
                        .add("scheme", way.scheme())
                        .add("description", way.description())));
    return all;
  }
}
