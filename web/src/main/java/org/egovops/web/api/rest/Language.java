package org.egovops.web.api.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.egovops.kernel.Texts;

/** Language of an answer: what the caller accepts, Chinese where the caller does not say. */
final class Language {

  private Language() {}

  static Locale of(HttpHeaders headers) {
    return of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }

  /** The same where no resource was reached. */
  static Locale of(HttpServletRequest request) {
    return of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }

  /** What cannot be read says nothing: an answer must not fail over its own language. */
  private static Locale of(String accepted) {
    try {
      return Locale.LanguageRange.parse(accepted == null ? "*" : accepted).stream()
          .map(Locale.LanguageRange::getRange)
          .findFirst()
          .filter(range -> !range.startsWith("*"))
          .map(Locale::forLanguageTag)
          .map(Texts::supported)
          .orElse(Locale.SIMPLIFIED_CHINESE);
    } catch (IllegalArgumentException unreadable) {
      return Locale.SIMPLIFIED_CHINESE;
    }
  }
}
