package org.egovops.web.security;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * Credentials (凭据) of a machine's request, from its {@code Authorization} header.
 *
 * @param login login name, or null with a token
 * @param secret password or token
 */
record Credentials(String login, String secret) {

  private static final String BEARER = "bearer ";
  private static final String BASIC = "basic ";

  /** What a header says; empty when it is missing or cannot be read. */
  static Optional<Credentials> of(String header) {
    if (header == null) {
      return Optional.empty();
    }
    String lower = header.toLowerCase(Locale.ROOT);
    if (lower.startsWith(BEARER)) {
      return Optional.of(new Credentials(null, header.substring(BEARER.length()).strip()));
    }
    return lower.startsWith(BASIC)
        ? basic(header.substring(BASIC.length()).strip())
        : Optional.empty();
  }

  private static Optional<Credentials> basic(String encoded) {
    try {
      String text = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
      int colon = text.indexOf(':');
      return colon < 1
          ? Optional.empty()
          : Optional.of(new Credentials(text.substring(0, colon), text.substring(colon + 1)));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  boolean isToken() {
    return login == null;
  }

  /** Never the secret: records end up in logs. */
  @Override
  public String toString() {
    return isToken() ? "token" : login;
  }
}
