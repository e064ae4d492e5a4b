package org.egovops.party.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.egovops.party.AccessChanged;
import org.egovops.party.Caller;
import org.egovops.party.Person;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditEvent;
import org.egovops.recordkeeping.AuditTrail;
import org.egovops.recordkeeping.Author;

/**
 * Session book (会话登记): which sessions and tokens are open, noting that they are in use. Each
 * question is a transaction of its own, and an enterprise bean's, because the gate asks.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SessionBook {

  @Inject Accounts accounts;
  @Inject AccessSettings settings;
  @Inject AuditTrail audit;
  @Inject Event<AccessChanged> changes;

  /** Whether the session is open and its owner may still act, noting that it is in use. */
  public boolean check(String keyDigest, Instant now) {
    Optional<LoginSession> session =
        accounts
            .session(keyDigest)
            .filter(found -> found.openAt(now, settings.idle()))
            .filter(found -> accounts.person(found.personId()).mayActAt(now));
    session.filter(found -> found.toBeSeen(now)).ifPresent(found -> accounts.seen(found, now));
    return session.isPresent();
  }

  /** Whom a token stands for, noting that it is in use. */
  public Optional<Caller> owner(String tokenDigest, Instant now) {
    return accounts
        .token(tokenDigest)
        .filter(token -> token.opensAt(now) && accounts.mayEnter(token.person(), now))
        .map(
            token -> {
              if (token.toBeNoted(now)) {
                accounts.used(token, now);
              }
              return Caller.withToken(token.person().login(), token.id());
            });
  }

  /** Ends a session; a second time changes nothing. */
  public void end(String key) {
    accounts.session(Secret.digest(key)).ifPresent(this::end);
  }

  private void end(LoginSession session) {
    Person person = accounts.person(session.personId());
    Author author = new Author(person.id(), person.login(), person.fullName());
    audit.record(AuditEvent.of(AuditAction.LOGOUT, author, "PERSON", person.id(), person.login()));
    accounts.remove(session);
    changes.fire(new AccessChanged());
  }

  public Optional<Obligation> obligation(String login, Instant now) {
    return accounts
        .open(login, now)
        .flatMap(
            account -> account.obligationAt(now, settings.passwords().validFor(), settings.demo()));
  }
}
