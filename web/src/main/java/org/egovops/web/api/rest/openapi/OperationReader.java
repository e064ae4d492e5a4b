package org.egovops.web.api.rest.openapi;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.egovops.web.api.rest.Problem;

/**
 * Reads one operation (接口操作) off its method: parameters, body, answer, and the errors that follow
 * from what it takes.
 */
final class OperationReader {

  private static final String IF_MATCH = "If-Match";

  private final Schemas schemas;
  private final Class<?> resource;
  private final Method method;
  private final String verb;
  private final List<JsonObject> parameters = new ArrayList<>();
  private final Map<String, String> answers = new TreeMap<>();
  private Parameter body;

  OperationReader(Schemas schemas, Class<?> resource, Method method, String verb) {
    this.schemas = schemas;
    this.resource = resource;
    this.method = method;
    this.verb = verb;
  }

  JsonObject read() {
    usualErrors();
    Stream.<Class<?>>iterate(resource, Objects::nonNull, Class::getSuperclass)
        .flatMap(type -> Stream.of(type.getDeclaredFields()))
        .filter(OperationReader::named)
        .forEach(field -> parameter(field, field.getGenericType()));
    Stream.of(method.getParameters()).forEach(this::take);
    JsonObjectBuilder operation =
        Json.createObjectBuilder()
            .add("operationId", resource.getSimpleName().replace("Resource", "") + "." + id())
            .add("summary", method.getAnnotation(Operation.class).summary())
            .add("tags", Json.createArrayBuilder().add(resource.getAnnotation(Tag.class).name()));
    if (!parameters.isEmpty()) {
      JsonArrayBuilder all = Json.createArrayBuilder();
      parameters.forEach(all::add);
      operation.add("parameters", all);
    }
    if (body != null) {
      operation.add("requestBody", requestBody());
    }
    return operation.add("responses", responses()).build();
  }

  private String id() {
    return method.getName();
  }

  private void usualErrors() {
    answers.put("400", "The request cannot be read");
    answers.put("401", "Unknown, or nobody");
    answers.put("403", "Not permitted");
    answers.put("406", "Only the documented media types are served");
    answers.put("429", "Too many requests or failed attempts; see Retry-After");
    answers.put("503", "The database cannot be reached");
    if (!"get".equals(verb)) {
      answers.put("409", "Not possible in the present state, or it exists already");
      answers.put("422", "Understood, but refused: see code and errors");
    }
  }

  private void take(Parameter parameter) {
    if (parameter.isAnnotationPresent(BeanParam.class)) {
      Stream.of(parameter.getType().getDeclaredFields())
          .filter(OperationReader::named)
          .forEach(field -> parameter(field, field.getGenericType()));
    } else if (named(parameter)) {
      parameter(parameter, parameter.getParameterizedType());
    } else if (parameter.isAnnotationPresent(Context.class)) {
      conditional(parameter);
    } else {
      body = parameter;
      answers.put("408", "The body came too slowly");
      answers.put("413", "The body is too large");
      answers.put("415", "Not a media type this operation takes");
    }
  }

  private void conditional(Parameter context) {
    if (context.getType() == Request.class) {
      answers.put("304", "Still the version of If-None-Match");
      answers.put("412", "No longer the version of If-Match");
      parameters.add(
          Json.createObjectBuilder()
              .add("name", "If-None-Match")
              .add("in", "header")
              .add("description", "ETag of the version you have")
              .add("schema", schemas.of(String.class))
              .build());
    }
  }

  private static boolean named(AnnotatedElement about) {
    return Stream.of(PathParam.class, QueryParam.class, HeaderParam.class)
        .anyMatch(about::isAnnotationPresent);
  }

  private void parameter(AnnotatedElement about, Type type) {
    JsonObjectBuilder parameter = Json.createObjectBuilder();
    if (about.isAnnotationPresent(PathParam.class)) {
      parameter.add("name", about.getAnnotation(PathParam.class).value()).add("in", "path");
      parameter.add("required", true);
      answers.put("404", "No such record, or none that you may see");
      answers.put("422", "A value is refused: see code and errors");
    } else if (about.isAnnotationPresent(QueryParam.class)) {
      parameter.add("name", about.getAnnotation(QueryParam.class).value()).add("in", "query");
      if (isRequired(about)) {
        parameter.add("required", true);
      }
      answers.put("422", "A value is refused: see code and errors");
    } else {
      header(parameter, about.getAnnotation(HeaderParam.class).value());
    }
    parameters.add(parameter.add("schema", withDefault(schemas.of(type), about)).build());
  }

  private static boolean isRequired(AnnotatedElement about) {
    var said =
        about.getAnnotation(
            org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class);
    return said != null && said.required();
  }

  private void header(JsonObjectBuilder parameter, String name) {
    parameter.add("name", name).add("in", "header");
    if (IF_MATCH.equals(name)) {
      parameter.add("required", true).add("description", "ETag of the version you read");
      answers.put("412", "Somebody changed the record since");
      answers.put("428", "If-Match is missing");
    }
  }

  private static JsonObject withDefault(JsonObject schema, AnnotatedElement about) {
    DefaultValue usual = about.getAnnotation(DefaultValue.class);
    if (usual == null || schema.containsKey("$ref")) {
      return schema;
    }
    JsonObjectBuilder more = Json.createObjectBuilder(schema);
    return "integer".equals(schema.getString("type"))
        ? more.add("default", Integer.parseInt(usual.value())).build()
        : more.add("default", usual.value()).build();
  }

  private JsonObject requestBody() {
    JsonObjectBuilder media = Json.createObjectBuilder();
    for (String type : mediaTypes(Consumes.class)) {
      media.add(
          type, Json.createObjectBuilder().add("schema", schemas.of(body.getParameterizedType())));
    }
    return Json.createObjectBuilder().add("content", media).build();
  }

  private List<String> mediaTypes(Class<?> in) {
    boolean consumes = in == Consumes.class;
    Consumes taken = nearest(Consumes.class);
    Produces given = nearest(Produces.class);
    String[] types =
        consumes ? taken == null ? null : taken.value() : given == null ? null : given.value();
    return types == null ? List.of(MediaType.APPLICATION_JSON) : List.of(types);
  }

  private <A extends java.lang.annotation.Annotation> A nearest(Class<A> kind) {
    A own = method.getAnnotation(kind);
    return own == null ? resource.getAnnotation(kind) : own;
  }

  private JsonObject responses() {
    JsonObjectBuilder all = Json.createObjectBuilder();
    APIResponseSchema said = method.getAnnotation(APIResponseSchema.class);
    boolean nothing = said == null && returnsNothing();
    String status = said != null && !said.responseCode().isEmpty() ? said.responseCode() : "200";
    all.add(nothing ? "204" : status, nothing ? described("Done") : answer(said));
    answers.forEach(
        (code, why) -> {
          if (!"304".equals(code)) {
            all.add(code, problem(why));
          } else {
            all.add(code, described(why));
          }
        });
    return all.build();
  }

  private boolean returnsNothing() {
    return method.getReturnType() == Response.class || method.getReturnType() == void.class;
  }

  private JsonObject answer(APIResponseSchema said) {
    Type type = said == null ? method.getGenericReturnType() : said.value();
    JsonObjectBuilder media = Json.createObjectBuilder();
    for (String kind : mediaTypes(Produces.class)) {
      media.add(kind, Json.createObjectBuilder().add("schema", schemas.answered().of(type)));
    }
    return Json.createObjectBuilder().add("description", "Done").add("content", media).build();
  }

  private JsonObject problem(String why) {
    return Json.createObjectBuilder()
        .add("description", why)
        .add(
            "content",
            Json.createObjectBuilder()
                .add(
                    "application/problem+json",
                    Json.createObjectBuilder().add("schema", schemas.of(Problem.class))))
        .build();
  }

  private static JsonObject described(String text) {
    return Json.createObjectBuilder().add("description", text).build();
  }
}
