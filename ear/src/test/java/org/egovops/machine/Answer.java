package org.egovops.machine;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What the server answered. */
public record Answer(HttpResponse<byte[]> response) {

  public int status() {
    return response.statusCode();
  }

  public String text() {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  /** A header's first value, or the empty string. */
  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** The media type without its parameters. */
  public String mediaType() {
    return header("Content-Type").replaceAll(";.*", "").strip();
  }

  public JsonValue json() {
    try (JsonReader reader = Json.createReader(new StringReader(text()))) {
      return reader.readValue();
    }
  }

  public JsonObject object() {
    return json().asJsonObject();
  }

  public JsonArray array() {
    return json().asJsonArray();
  }

  /** The stable code of a problem. */
  public String code() {
    return object().getString("code");
  }

  @Override
  public String toString() {
    String body = text();
    return response.request().method()
        + " "
        + response.uri()
        + " → "
        + status()
        + " "
        + header("Content-Type")
        + " "
        + body.substring(0, Math.min(600, body.length()));
  }
}
