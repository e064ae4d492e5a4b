package org.egovops.party;

/**
 * Caller (调用方): the name the container knows a caller by — the login and, behind a tilde, what
 * narrows it: the access token used, because a token may do less than its owner, or the own profile
 * only, because something must be put in order there first.
 *
 * @param login login of the person or machine account
 * @param tokenId token the request came with, or null for a password or session
 * @param profileOnly nothing but the own profile is open
 */
public record Caller(String login, Long tokenId, boolean profileOnly) {

  private static final char NARROWED = '~';
  private static final String PROFILE = "profile";

  /** A caller with everything the roles allow. */
  public static Caller full(String login) {
    return new Caller(login, null, false);
  }

  /** A caller who may put the own profile in order. */
  public static Caller profileOnly(String login) {
    return new Caller(login, null, true);
  }

  /** A caller within the scopes of a token. */
  public static Caller withToken(String login, long tokenId) {
    return new Caller(login, tokenId, false);
  }

  /** Reads the name of a container principal. */
  public static Caller of(String principal) {
    int tilde = principal.indexOf(NARROWED);
    if (tilde < 0) {
      return full(principal);
    }
    String login = principal.substring(0, tilde);
    String by = principal.substring(tilde + 1);
    return by.equals(PROFILE) ? profileOnly(login) : withToken(login, Long.parseLong(by));
  }

  /** The name to tell the container. */
  public String principal() {
    if (profileOnly) {
      return login + NARROWED + PROFILE;
    }
    return tokenId == null ? login : login + NARROWED + tokenId;
  }
}
