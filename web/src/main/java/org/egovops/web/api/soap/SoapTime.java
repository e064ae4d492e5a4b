package org.egovops.web.api.soap;

import java.time.Instant;
import java.time.OffsetDateTime;

/** Times as XML Schema writes them; a time without an offset is refused rather than guessed. */
public final class SoapTime {

  private SoapTime() {}

  public static Instant parse(String text) {
    return text == null ? null : OffsetDateTime.parse(text.strip()).toInstant();
  }

  public static String print(Instant time) {
    return time == null ? null : time.toString();
  }
}
