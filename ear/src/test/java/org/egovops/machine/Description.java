package org.egovops.machine;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The description the server gives of its REST interface, as a client reads it. */
final class Description {

  private final JsonObject document = Machine.nobody().get("api/v1/openapi.json").object();

  /** One operation: how and where it is called, and what is said of it. */
  record Operation(String method, String path, JsonObject about) {

    List<JsonObject> parameters() {
      JsonArray all = about.getJsonArray("parameters");
      return all == null ? List.of() : all.getValuesAs(JsonObject.class);
    }

    /** The media type of the body, where there is one. */
    Optional<String> bodyType() {
      return Optional.ofNullable(about.getJsonObject("requestBody"))
          .map(body -> body.getJsonObject("content").keySet().iterator().next());
    }

    JsonObject bodySchema() {
      return about
          .getJsonObject("requestBody")
          .getJsonObject("content")
          .getJsonObject(bodyType().orElseThrow())
          .getJsonObject("schema");
    }

    JsonObject responses() {
      return about.getJsonObject("responses");
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  List<Operation> operations() {
    return document.getJsonObject("paths").entrySet().stream()
        .flatMap(
            path ->
                path.getValue().asJsonObject().entrySet().stream()
                    .map(
                        verb ->
                            new Operation(
                                verb.getKey().toUpperCase(Locale.ROOT),
                                path.getKey().substring(1),
                                verb.getValue().asJsonObject())))
        .toList();
  }

  JsonObject document() {
    return document;
  }

  /** The schema itself, for a reference to it. */
  JsonObject resolved(JsonObject schema) {
    return schema.containsKey("$ref")
        ? document
            .getJsonObject("components")
            .getJsonObject("schemas")
            .getJsonObject(schema.getString("$ref").replaceFirst(".*/", ""))
        : schema;
  }

  /** What is wrong with a value by its schema; empty when nothing is. */
  List<String> faults(JsonValue value, JsonObject schema, String at) {
    return new Shape(this).faults(value, schema, at);
  }
}
