package org.egovops.party;

/**
 * Caller (调用方): the name the container knows a caller by — the login, and behind a tilde the access
 * token used, because a token may do less than its owner.
 *
 * @param login login of the person or machine account
 * @param tokenId token the request came with, or null for a password or session
 */
public record Caller(String login, Long tokenId) {

  private static final char TOKEN = '~';

  /** Reads the name of a container principal. */
  public static Caller of(String principal) {
    int token = principal.indexOf(TOKEN);
    return token < 0
        ? new Caller(principal, null)
        : new Caller(principal.substring(0, token), Long.valueOf(principal.substring(token + 1)));
  }

  /** The name to tell the container. */
  public String principal() {
    return tokenId == null ? login : login + TOKEN + tokenId;
  }
}
