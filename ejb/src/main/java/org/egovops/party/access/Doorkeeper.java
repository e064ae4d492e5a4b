package org.egovops.party.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.egovops.party.AccessChanged;
import org.egovops.party.Caller;
import org.egovops.party.Person;
import org.egovops.party.PersonKind;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditEvent;
import org.egovops.recordkeeping.AuditTrail;
import org.egovops.recordkeeping.Author;

/**
 * Doorkeeper (登录判定): writes down each attempt and decides it, in a transaction of its own that is
 * committed also when the attempt is refused. Asked by {@link Authentication}, and by {@link
 * OwnAccount} for those inside.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Doorkeeper {

  private static final String PERSON = "PERSON";

  @Inject Accounts accounts;
  @Inject AccessSettings settings;
  @Inject AuditTrail audit;
  @Inject Event<AccessChanged> changes;

  /** What the expensive comparison needs, read before it and without a lock. */
  public String passwordHash(String login, PersonKind kind, Instant now) {
    return accounts
        .open(login, now)
        .filter(account -> account.person().kind() == kind)
        .map(Account::passwordHash)
        .orElse(null);
  }

  /** Decides a person's attempt, given whether the password was right. */
  public Admission decide(String login, boolean right, String address, Instant now) {
    return known(login, now)
        .filter(account -> passes(account, right, "password", AuditAction.LOGIN, now))
        .map(account -> admit(account, address, now))
        .orElse(Admission.REFUSED);
  }

  /** Decides the second step of an attempt. */
  public Admission decideCode(String login, String code, String address, Instant now) {
    Predicate<Account> right =
        account -> account.hasSecondFactor() && account.acceptCode(code, now);
    return known(login, now)
        .filter(account -> passes(account, right.test(account), "code", AuditAction.LOGIN, now))
        .map(account -> enter(account, address, now))
        .orElse(Admission.REFUSED);
  }

  /** Decides a machine's attempt; a machine has no session. */
  public Optional<Caller> decideMachine(String login, boolean right, Instant now) {
    Optional<Account> account =
        known(login, now).filter(found -> passes(found, right, "password", AuditAction.LOGIN, now));
    account.ifPresent(found -> found.enter(now));
    return account.map(found -> Caller.full(login));
  }

  /**
   * Whether somebody inside proves to be that person by the password, before the own account is
   * changed. A wrong one counts as at the login, and what locks the account ends its sessions.
   */
  public Proof provePassword(String login, boolean right, Instant now) {
    return prove(login, account -> right, "password", now);
  }

  /** The same by a code of the second factor, enrolled or about to be. */
  public Proof proveCode(String login, String code, Instant now) {
    return prove(login, account -> account.acceptCode(code, now), "code", now);
  }

  private Proof prove(String login, Predicate<Account> right, String what, Instant now) {
    Optional<Account> account = known(login, now);
    boolean wasLocked = account.filter(found -> found.lockedAt(now)).isPresent();
    boolean proved =
        account
            .filter(found -> passes(found, right.test(found), what, AuditAction.CREDENTIAL, now))
            .isPresent();
    boolean locked = account.filter(found -> found.lockedAt(now)).isPresent();
    if (locked && !wasLocked) {
      account.ifPresent(this::endSessions);
    }
    return proved ? Proof.GIVEN : locked ? Proof.LOCKED : Proof.WRONG;
  }

  private void endSessions(Account account) {
    accounts.sessions(account.person().id()).forEach(accounts::remove);
    changes.fire(new AccessChanged());
  }

  private Optional<Account> known(String login, Instant now) {
    Optional<Account> account = accounts.openAndHeld(login, now);
    if (account.isEmpty()) {
      Author nobody = new Author(null, login, login);
      AuditEvent attempt = AuditEvent.of(AuditAction.LOGIN, nobody, PERSON, null, login);
      audit.record(attempt.failed().detail("no such account"));
    }
    return account;
  }

  private boolean passes(
      Account account, boolean right, String what, AuditAction action, Instant now) {
    if (right && !account.lockedAt(now)) {
      return true;
    }
    boolean wasLocked = account.lockedAt(now);
    boolean nowLocked = !right && account.fail(settings.lockout(), now);
    audit.record(
        event(action, account.person()).failed().detail(wasLocked ? "locked" : "wrong " + what));
    if (nowLocked) {
      audit.record(event(AuditAction.LOCK, account.person()).detail("after failures"));
    }
    return false;
  }

  private Admission admit(Account account, String address, Instant now) {
    return account.hasSecondFactor()
        ? Admission.codeNeeded(new PendingLogin(account.person().login(), now))
        : enter(account, address, now);
  }

  private Admission enter(Account account, String address, Instant now) {
    account.enter(now);
    String key = Secret.create();
    makeRoom(account.person().id(), now);
    accounts.add(new LoginSession(account.person().id(), Secret.digest(key), address, now));
    audit.record(event(AuditAction.LOGIN, account.person()));
    Obligation obligation =
        account.obligationAt(now, settings.passwords().validFor(), settings.demo()).orElse(null);
    String login = account.person().login();
    Caller caller = obligation == null ? Caller.full(login) : Caller.profileOnly(login);
    return Admission.entered(caller, key, obligation);
  }

  /** Ends what is over, and the oldest of what would be too many. */
  private void makeRoom(long personId, Instant now) {
    List<LoginSession> all = accounts.sessions(personId);
    List<LoginSession> open =
        all.stream().filter(session -> session.openAt(now, settings.idle())).toList();
    int surplus = Math.max(0, open.size() + 1 - settings.sessions());
    List<LoginSession> over =
        all.stream()
            .filter(session -> !open.contains(session) || open.indexOf(session) < surplus)
            .toList();
    over.forEach(accounts::remove);
    if (!over.isEmpty()) {
      changes.fire(new AccessChanged());
    }
  }

  private static AuditEvent event(AuditAction action, Person person) {
    Author author = new Author(person.id(), person.login(), person.fullName());
    return AuditEvent.of(action, author, PERSON, person.id(), person.login());
  }
}
