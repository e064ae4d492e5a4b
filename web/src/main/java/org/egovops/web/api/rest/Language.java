package org.egovops.web.api.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;
import org.egovops.kernel.Texts;

/** Language of an answer: what the caller accepts, Chinese where the caller does not say. */
final class Language {

  private Language() {}

  static Locale of(HttpHeaders headers) {
    return of(headers.getAcceptableLanguages().stream());
  }

  /** The same where no resource was reached. */
  static Locale of(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
        ? Locale.SIMPLIFIED_CHINESE
        : of(Collections.list(request.getLocales()).stream());
  }

  private static Locale of(Stream<Locale> accepted) {
    return accepted
        .findFirst()
        .filter(first -> !"*".equals(first.getLanguage()))
        .map(Texts::supported)
        .orElse(Locale.SIMPLIFIED_CHINESE);
  }
}
