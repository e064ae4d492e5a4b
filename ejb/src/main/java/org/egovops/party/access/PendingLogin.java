package org.egovops.party.access;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * Pending login (待验证登录): the password was right, the code of the second factor is still missing.
 * Only {@link Authentication} makes one; it is good for five minutes.
 */
public final class PendingLogin implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Duration GOOD_FOR = Duration.ofMinutes(5);

  private final String login;
  private final Instant since;

  PendingLogin(String login, Instant since) {
    this.login = login;
    this.since = since;
  }

  String login() {
    return login;
  }

  boolean goodAt(Instant now) {
    return now.isBefore(since.plus(GOOD_FOR));
  }
}
