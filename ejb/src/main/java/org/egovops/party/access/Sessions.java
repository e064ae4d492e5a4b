package org.egovops.party.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.egovops.kernel.Fresh;
import org.egovops.party.AccessChanged;
import org.egovops.party.Person;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditEvent;
import org.egovops.recordkeeping.AuditTrail;
import org.egovops.recordkeeping.Author;

/**
 * Sessions (登录会话) of all nodes. Whether one is still open is asked by every request and therefore
 * answered from memory for five seconds.
 */
@ApplicationScoped
class Sessions {

  private static final Duration STALE_AT_MOST = Duration.ofSeconds(5);
  private static final int MOST = 10_000;

  @Inject Accounts accounts;
  @Inject SessionBook book;
  @Inject AccessSettings settings;
  @Inject AuditTrail audit;
  @Inject Event<AccessChanged> changes;

  private final Fresh<String, Boolean> open = new Fresh<>(STALE_AT_MOST, MOST);

  public boolean isOpen(String key, Instant now) {
    return open.get(key, now, each -> book.check(Secret.digest(each), now));
  }

  /** Ends a session; a second time changes nothing. */
  @Transactional(TxType.REQUIRES_NEW)
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

  @Transactional(TxType.REQUIRES_NEW)
  public Optional<Obligation> obligation(String login, Instant now) {
    return accounts.open(login, now).flatMap(account -> account.obligationAt(now, settings.demo()));
  }

  void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) AccessChanged changed) {
    open.forgetAll();
  }
}
