package org.egovops.web.api.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.egovops.kernel.Texts;

/** Language of an answer: what the caller accepts, Chinese where the caller does not say. */
final class Language {

  private Language() {}

  static Locale of(HttpHeaders headers) {
    return headers.getAcceptableLanguages().stream()
        .findFirst()
        .filter(first -> !"*".equals(first.getLanguage()))
        .map(Texts::supported)
        .orElse(Locale.SIMPLIFIED_CHINESE);
  }
}
