package org.egovops.machine;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Values nobody should send, drawn with a seed so that a failure can be seen again. */
final class Rubbish {

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "null",
          "0",
          "-1",
          "9223372036854775808",
          "1e999999999",
          "NaN",
          "true",
          "2026-13-45T99:99:99Z",
          "-999999999-01-01T00:00:00Z",
          "+999999999-12-31T23:59:59Z",
          "2026-02-30",
          "a\u0000b",
          "\u0001\u0002\u001f",
          "\uD800",
          "\u202Egnp.exe",
          "' or '1'='1",
          "\"><script>alert(1)</script>",
          "../../../../etc/passwd",
          "%s%n%x{0}${jndi:ldap://x}#{7*7}",
          "_",
          "2026-01-01T00:00:00Z_",
          "2026-01-01T00:00:00Z_99999999999999999999",
          "办".repeat(5000));

  private static final List<String> JSON =
      List.of(
          "null",
          "true",
          "-1",
          "1.5",
          "1e400",
          "99999999999999999999999999",
          "\"\"",
          "\"x\"",
          "\"\\u0000\"",
          "\"\\uD800\"",
          "\"2026-02-30T00:00:00Z\"",
          "\"+999999999-12-31T23:59:59Z\"",
          "\"P99999999999999D\"",
          "[]",
          "[null]",
          "[[[[]]]]",
          "{}",
          "{\"a\":{}}");

  private static final List<String> BODIES =
      List.of(
          "",
          "{",
          "}",
          "[]",
          "null",
          "\"text\"",
          "{\"a\":1,\"a\":2}",
          "{\"unknown\":1}",
          "{'single':1}",
          "\uFEFF{}",
          "{\"text\":\"" + "长".repeat(20_000) + "\"}",
          "[".repeat(50_000),
          "{\"a\":".repeat(20_000),
          "{\"" + "k".repeat(100_000) + "\":1}",
          "<xml/>",
          "a=b&c=d");

  private final Random random;

  Rubbish(long seed) {
    random = new Random(seed);
  }

  String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  /** Encoded for an address; lone surrogates become question marks as in any client. */
  String encoded() {
    return URLEncoder.encode(text(), StandardCharsets.UTF_8);
  }

  /** A body: broken altogether, or right but for its values. */
  String body(JsonObject schema) {
    JsonObject properties = schema.getJsonObject("properties");
    if (properties == null || properties.isEmpty() || random.nextInt(3) == 0) {
      return BODIES.get(random.nextInt(BODIES.size()));
    }
    return properties.keySet().stream()
        .filter(name -> random.nextInt(3) > 0)
        .map(name -> "\"" + name + "\":" + JSON.get(random.nextInt(JSON.size())))
        .collect(Collectors.joining(",", "{", "}"));
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  boolean sometimes() {
    return random.nextInt(4) == 0;
  }
}
