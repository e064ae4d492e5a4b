package org.egovops.web.api.rest;

import jakarta.ws.rs.ClientErrorException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.egovops.kernel.RuleBroken;

/** Reads request parameters and headers; what cannot be read names the parameter and the choice. */
final class Parameters {

  private static final int LARGEST_PAGE = 200;

  private Parameters() {}

  static <E extends Enum<E>> E one(Class<E> kind, String name, String value) {
    return Arrays.stream(kind.getEnumConstants())
        .filter(constant -> constant.name().equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                RuleBroken.at(
                    name,
                    "parameter.unknown-value",
                    value,
                    Arrays.toString(kind.getEnumConstants())));
  }

  static Instant instant(String name, String value) {
    try {
      return value == null || value.isBlank() ? null : Times.instant(value);
    } catch (DateTimeException malformed) {
      throw RuleBroken.at(name, "parameter.bad-time", value);
    }
  }

  static LocalDate day(String name, String value) {
    try {
      return value == null || value.isBlank() ? null : Times.day(value);
    } catch (DateTimeException malformed) {
      throw RuleBroken.at(name, "parameter.bad-day", value);
    }
  }

  static Integer number(String name, String value) {
    try {
      return Integer.valueOf(value.strip());
    } catch (NumberFormatException other) {
      throw RuleBroken.at(name, "parameter.bad-number", value);
    }
  }

  static Long id(String name, String value) {
    try {
      return Long.valueOf(value.strip());
    } catch (NumberFormatException other) {
      throw RuleBroken.at(name, "parameter.bad-number", value);
    }
  }

  static Boolean flag(String name, String value) {
    if (!"true".equals(value) && !"false".equals(value)) {
      throw RuleBroken.at(name, "parameter.unknown-value", value, "[true, false]");
    }
    return Boolean.valueOf(value);
  }

  /**
   * The version a client has read, from its If-Match header.
   *
   * @throws ClientErrorException 428 when the header is missing: nobody overwrites unknowingly
   */
  static long version(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new ClientErrorException(428);
    }
    try {
      return Long.parseLong(ifMatch.strip().replace("W/", "").replace("\"", ""));
    } catch (NumberFormatException foreign) {
      throw RuleBroken.at("If-Match", "parameter.bad-version", ifMatch);
    }
  }

  /** A page's size, 1 to 200. */
  static int limit(int limit) {
    if (limit < 1 || limit > LARGEST_PAGE) {
      throw RuleBroken.at("limit", "list.bad-limit", LARGEST_PAGE);
    }
    return limit;
  }
}
