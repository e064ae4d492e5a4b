package org.egovops.web.api.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * JSON as the interface speaks it: camelCase, absent instead of null, and a misspelt field refused
 * instead of silently ignored.
 */
@Provider
public class JsonFormat implements ContextResolver<Jsonb> {

  private static final Jsonb JSON =
      JsonbBuilder.create(
          new JsonbConfig()
              .withNullValues(false)
              .setProperty("jsonb.fail-on-unknown-properties", true));

  @Override
  public Jsonb getContext(Class<?> type) {
    return JSON;
  }

  /** A value as this interface writes it. */
  static String write(Object value) {
    return JSON.toJson(value);
  }
}
