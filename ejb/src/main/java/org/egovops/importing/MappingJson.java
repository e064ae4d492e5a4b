package org.egovops.importing;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.egovops.kernel.RuleBroken;

/** The JSON form of a mapping (列映射 JSON). */
final class MappingJson {

  private static final int LONGEST = 200_000;

  private MappingJson() {}

  static String write(ImportMapping mapping) {
    JsonObjectBuilder fields = Json.createObjectBuilder();
    new TreeMap<>(mapping.sources())
        .forEach((field, source) -> fields.add(field.property(), source(source)));
    JsonObjectBuilder values = Json.createObjectBuilder();
    new TreeMap<>(mapping.values())
        .forEach((field, meant) -> values.add(field.property(), strings(new TreeMap<>(meant))));
    return Json.createObjectBuilder()
        .add("fields", fields)
        .add("values", values)
        .add("dates", strings(mapping.patterns()))
        .add("zone", mapping.zone().getId())
        .add("missing", strings(new TreeSet<>(mapping.missing())))
        .add("outsideTerm", mapping.outsideTerm())
        .add("measured", mapping.measured())
        .build()
        .toString();
  }

  private static JsonObjectBuilder source(ImportMapping.Source source) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    if (source.column() != null) {
      json.add("column", source.column());
    }
    if (source.otherwise() != null) {
      json.add("otherwise", source.otherwise());
    }
    return json;
  }

  private static JsonObjectBuilder strings(Map<String, String> map) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    map.forEach(json::add);
    return json;
  }

  private static JsonArrayBuilder strings(Collection<String> list) {
    JsonArrayBuilder json = Json.createArrayBuilder();
    list.forEach(json::add);
    return json;
  }

  static ImportMapping read(String text) {
    if (text == null || text.length() > LONGEST) {
      throw unreadable("");
    }
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return mapping(reader.readObject());
    } catch (JsonException | ClassCastException | NullPointerException | DateTimeException odd) {
      throw unreadable(String.valueOf(odd.getMessage()));
    }
  }

  private static ImportMapping mapping(JsonObject json) {
    Map<ImportField, ImportMapping.Source> sources = new EnumMap<>(ImportField.class);
    object(json, "fields")
        .forEach((name, source) -> sources.put(field(name), source(source.asJsonObject())));
    Map<ImportField, Map<String, String>> values = new EnumMap<>(ImportField.class);
    object(json, "values")
        .forEach((name, meant) -> values.put(field(name), strings(meant.asJsonObject())));
    return new ImportMapping(
        sources,
        values,
        strings(json, "dates"),
        ZoneId.of(json.getString("zone", ImportMapping.OFFICE.getId())),
        new LinkedHashSet<>(strings(json, "missing")),
        json.getBoolean("outsideTerm", false),
        json.getBoolean("measured", false));
  }

  private static ImportField field(String name) {
    return ImportField.called(name).orElseThrow(() -> unreadable(name));
  }

  private static ImportMapping.Source source(JsonObject json) {
    return new ImportMapping.Source(
        blankToNull(json.getString("column", null)),
        blankToNull(json.getString("otherwise", null)));
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private static JsonObject object(JsonObject json, String name) {
    return json.containsKey(name) ? json.getJsonObject(name) : JsonValue.EMPTY_JSON_OBJECT;
  }

  private static Map<String, String> strings(JsonObject json) {
    Map<String, String> strings = new LinkedHashMap<>();
    json.keySet().forEach(key -> strings.put(key, json.getString(key)));
    return strings;
  }

  private static List<String> strings(JsonObject json, String name) {
    JsonArray array = json.containsKey(name) ? json.getJsonArray(name) : JsonValue.EMPTY_JSON_ARRAY;
    return array.getValuesAs(JsonString::getString);
  }

  private static RuleBroken unreadable(String detail) {
    return RuleBroken.at("mapping", "import.mapping-unreadable", detail);
  }
}
