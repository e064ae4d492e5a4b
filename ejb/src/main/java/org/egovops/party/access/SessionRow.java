package org.egovops.party.access;

import java.time.Instant;

/** Session row (在线会话列表行). */
public record SessionRow(Instant startedAt, Instant seenAt, String clientAddress) {

  static SessionRow of(LoginSession session) {
    return new SessionRow(session.startedAt(), session.seenAt(), session.clientAddress());
  }
}
