package org.egovops.web.api.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * JSON as the interface speaks it: camelCase, absent instead of null. A misspelt field, a number
 * for a text or a number that does not fit is refused instead of silently bent.
 */
@Provider
public class JsonFormat implements ContextResolver<Jsonb> {

  private static final Jsonb JSON =
      JsonbBuilder.create(
          new JsonbConfig()
              .withNullValues(false)
              .withDeserializers(
                  new PlainText(), new WholeNumber(), new SmallNumber(), new Moment(), new Day())
              .setProperty("jsonb.fail-on-unknown-properties", true));

  @Override
  public Jsonb getContext(Class<?> type) {
    return JSON;
  }

  /** Text without the characters that are none, such as NUL, which no database keeps. */
  static final class PlainText implements JsonbDeserializer<String> {
    @Override
    public String deserialize(JsonParser parser, DeserializationContext context, Type type) {
      String text = parser.getString();
      if (text.codePoints().anyMatch(sign -> PlainRequests.unprintable(sign) || isHalf(sign))) {
        throw new JsonbException("control character");
      }
      return text;
    }

    /** Half of a sign of two parts: no character, and no database keeps it. */
    private static boolean isHalf(int sign) {
      return sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
    }
  }

  /** Whole numbers that fit; fractions and overflows are refused. */
  static final class WholeNumber implements JsonbDeserializer<Long> {
    @Override
    public Long deserialize(JsonParser parser, DeserializationContext context, Type type) {
      return exactly(parser, BigDecimal::longValueExact);
    }

    static <T> T exactly(JsonParser parser, Function<BigDecimal, T> number) {
      try {
        return number.apply(parser.getBigDecimal());
      } catch (ArithmeticException unfit) {
        throw new JsonbException("not a whole number, or too large", unfit);
      }
    }
  }

  /**
   * The same for small numbers. A bare {@code int} the library reads by itself and bends: no body
   * has one.
   */
  static final class SmallNumber implements JsonbDeserializer<Integer> {
    @Override
    public Integer deserialize(JsonParser parser, DeserializationContext context, Type type) {
      return WholeNumber.exactly(parser, BigDecimal::intValueExact);
    }
  }

  /** Moments in years that can be kept. */
  static final class Moment implements JsonbDeserializer<Instant> {
    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context, Type type) {
      return read(parser.getString(), Times::instant);
    }
  }

  /** Days in years that can be kept. */
  static final class Day implements JsonbDeserializer<LocalDate> {
    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context, Type type) {
      return read(parser.getString(), Times::day);
    }
  }

  private static <T> T read(String text, Function<String, T> reader) {
    try {
      return reader.apply(text);
    } catch (DateTimeException malformed) {
      throw new JsonbException("not a time: " + text, malformed);
    }
  }

  /** A value as this interface writes it. */
  static String write(Object value) {
    return JSON.toJson(value);
  }
}
