package org.egovops.machine;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Compares values with the part of JSON Schema the description uses. */
final class Shape {

  private static final Map<String, Function<String, ?>> FORMATS =
      Map.of(
          "date-time", Instant::parse,
          "date", LocalDate::parse,
          "time", LocalTime::parse,
          "year-month", YearMonth::parse,
          "duration", Duration::parse);

  private final Description description;
  private final List<String> faults = new ArrayList<>();

  Shape(Description description) {
    this.description = description;
  }

  List<String> faults(JsonValue value, JsonObject schema, String at) {
    compare(value, description.resolved(schema), at);
    return faults;
  }

  private void compare(JsonValue value, JsonObject schema, String at) {
    switch (schema.getString("type", "any")) {
      case "object" -> object(value, schema, at);
      case "array" -> array(value, schema, at);
      case "string" -> string(value, schema, at);
      case "integer" ->
          require(value instanceof JsonNumber number && number.isIntegral(), at, "whole number");
      case "number" -> require(value instanceof JsonNumber, at, "number");
      case "boolean" ->
          require(value == JsonValue.TRUE || value == JsonValue.FALSE, at, "true or false");
      default -> require(schema.isEmpty(), at, "a known type");
    }
  }

  private void object(JsonValue value, JsonObject schema, String at) {
    if (!(value instanceof JsonObject object)) {
      require(false, at, "object");
      return;
    }
    JsonObject properties = schema.getJsonObject("properties");
    object.forEach(
        (name, content) -> {
          String place = at + "." + name;
          if (properties != null && properties.containsKey(name)) {
            compare(content, description.resolved(properties.getJsonObject(name)), place);
          } else if (schema.get("additionalProperties") instanceof JsonObject other) {
            compare(content, description.resolved(other), place);
          } else {
            require(false, place, "no such field");
          }
        });
    JsonArray needed = schema.getJsonArray("required");
    if (needed != null) {
      needed
          .getValuesAs(JsonString.class)
          .forEach(name -> require(object.containsKey(name.getString()), at, name + " present"));
    }
  }

  private void array(JsonValue value, JsonObject schema, String at) {
    require(value instanceof JsonArray, at, "array");
    if (value instanceof JsonArray array) {
      JsonObject items = description.resolved(schema.getJsonObject("items"));
      for (int i = 0; i < array.size(); i++) {
        compare(array.get(i), items, at + "[" + i + "]");
      }
    }
  }

  private void string(JsonValue value, JsonObject schema, String at) {
    if (!(value instanceof JsonString text)) {
      require(false, at, "text");
      return;
    }
    if (schema.containsKey("enum")) {
      require(schema.getJsonArray("enum").contains(text), at, "one of " + schema.get("enum"));
    }
    Function<String, ?> format = FORMATS.get(schema.getString("format", ""));
    if (format != null) {
      try {
        format.apply(text.getString());
      } catch (DateTimeException other) {
        require(false, at, schema.getString("format"));
      }
    }
  }

  private void require(boolean held, String at, String what) {
    if (!held) {
      faults.add(at + " is not: " + what);
    }
  }
}
