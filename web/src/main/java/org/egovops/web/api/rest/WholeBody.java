package org.egovops.web.api.rest;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Whole body (完整正文): a JSON body is one value and nothing after it. The library stops reading where
 * the value ends and would not notice the rest.
 */
@Provider
public class WholeBody implements ReaderInterceptor {

  private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    boolean read = context.getType() != InputStream.class;
    if (read && MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
      byte[] body = context.getInputStream().readAllBytes();
      requireOne(body);
      context.setInputStream(new ByteArrayInputStream(body));
    }
    return context.proceed();
  }

  /**
   * Reads to the end.
   *
   * @throws jakarta.json.JsonException when it is malformed, or something follows the value
   */
  static void requireOne(byte[] body) {
    InputStream in = new ByteArrayInputStream(body);
    try (JsonParser parser = PARSERS.createParser(in, StandardCharsets.UTF_8)) {
      while (body.length > 0 && parser.hasNext()) {
        parser.next();
      }
    }
  }
}
