package org.egovops.party.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import org.egovops.party.Caller;

/**
 * Session book (会话登记): the few writes that reading requests cause — that a session or a token is in
 * use — in transactions of their own.
 */
@ApplicationScoped
class SessionBook {

  @Inject Accounts accounts;
  @Inject AccessSettings settings;

  /** Whether the session is open, noting that it is in use. */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean check(String keyDigest, Instant now) {
    Optional<LoginSession> session =
        accounts.session(keyDigest).filter(found -> found.openAt(now, settings.idle()));
    session.ifPresent(found -> found.seen(now));
    return session.isPresent();
  }

  /** Whom a token stands for, noting that it is in use. */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<Caller> owner(String tokenDigest, Instant now) {
    return accounts
        .token(tokenDigest)
        .filter(token -> token.opensAt(now) && accounts.mayEnter(token.person(), now))
        .map(
            token -> {
              token.used(now);
              return Caller.withToken(token.person().login(), token.id());
            });
  }
}
