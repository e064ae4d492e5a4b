package org.egovops.party.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.egovops.kernel.Clock;
import org.egovops.kernel.NotAllowed;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.Page;
import org.egovops.party.AccessChanged;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;
import org.egovops.party.Person;
import org.egovops.party.PersonKind;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditTrail;

/**
 * Account management (账号管理) of the system administrator: lets somebody in for the first time, or
 * again. What that person may do inside is not decided here. The credentials of an administrator
 * are nobody's to renew alone: see {@link RenewalManagement}. SEC-05.
 */
@Stateless
public class AccountManagement {

  @Inject Accounts accounts;
  @Inject TokenRevocation tokens;
  @Inject AccountList list;
  @Inject AccessSettings settings;
  @Inject CurrentActor current;
  @Inject AuditTrail audit;
  @Inject Clock clock;
  @Inject Event<AccessChanged> changes;

  /**
   * A page of the accounts in the order of their logins.
   *
   * @param text part of login or name, or null
   * @param after login the page begins after, or null
   */
  @RolesAllowed({Permission.Names.ACCOUNT_EDIT, Permission.Names.GRANT_APPROVE})
  public Page<AccountEntry> accounts(AccountView view, String text, String after, int limit) {
    return list.page(view, text, after, limit, clock.now());
  }

  /** How many accounts each view shows. */
  @RolesAllowed(Permission.Names.ACCOUNT_EDIT)
  public Map<AccountView, Long> counts() {
    return list.counts(clock.now());
  }

  /** One account, of somebody who may have none yet. */
  @RolesAllowed({Permission.Names.ACCOUNT_EDIT, Permission.Names.GRANT_APPROVE})
  public AccountEntry entry(long personId) {
    return list.of(personId).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(Person.class.getSimpleName(), personId));
  }

  /** The sessions of a person, the oldest first. */
  @RolesAllowed(Permission.Names.ACCOUNT_EDIT)
  public List<SessionRow> sessions(long personId) {
    Instant now = clock.now();
    return accounts.sessions(personId).stream()
        .filter(session -> session.openAt(now, settings.idle()))
        .map(SessionRow::of)
        .toList();
  }

  /** What the administrator sees of an account. */
  @RolesAllowed(Permission.Names.ACCOUNT_EDIT)
  public AccountRow account(long personId) {
    Person person = accounts.person(personId);
    return accounts
        .find(personId)
        .map(account -> row(account))
        .orElseGet(() -> AccountRow.none(person));
  }

  /**
   * Gives out a one-time password, shown once; whoever uses it must choose another. The lock, the
   * open sessions and the person's own tokens end. A machine keeps the password, having nobody to
   * choose.
   *
   * @throws NotAllowed {@code access.administrator-credential}
   */
  @RolesAllowed(Permission.Names.ACCOUNT_EDIT)
  public String issuePassword(long personId) {
    requireBusiness(personId);
    Account account = accounts.ofOrNew(personId);
    String password = PasswordPolicy.generate();
    account.giveOneTimePassword(password, clock.now());
    accounts.sessions(personId).forEach(accounts::remove);
    tokens.revokeOwn(account.person(), clock.now());
    done(AuditAction.CREDENTIAL, account.person(), "one-time password issued");
    return password;
  }

  /** Ends a lock before its time. */
  @RolesAllowed(Permission.Names.ACCOUNT_EDIT)
  public void unlock(long personId) {
    Account account = accounts.of(personId);
    account.unlock();
    done(AuditAction.UNLOCK, account.person(), null);
  }

  /**
   * Takes away a lost second factor, after the person has been recognised otherwise.
   *
   * @throws NotAllowed {@code access.administrator-credential}
   */
  @RolesAllowed(Permission.Names.ACCOUNT_EDIT)
  public void removeSecondFactor(long personId) {
    requireBusiness(personId);
    Account account = accounts.of(personId);
    account.removeSecondFactor();
    done(AuditAction.CREDENTIAL, account.person(), "second factor removed");
  }

  /** Ends all sessions of a person at once. */
  @RolesAllowed(Permission.Names.ACCOUNT_EDIT)
  public void endSessions(long personId) {
    accounts.sessions(personId).forEach(accounts::remove);
    done(AuditAction.LOGOUT, accounts.person(personId), "ended by the administrator");
  }

  private void requireBusiness(long personId) {
    Person person = accounts.person(personId);
    if (person.dutyClass().administers()) {
      throw new NotAllowed("access.administrator-credential", person.login());
    }
  }

  private AccountRow row(Account account) {
    int open = sessions(account.person().id()).size();
    return AccountRow.of(account, open, settings.passwords().validFor(), clock.now());
  }

  private void done(AuditAction action, Person person, String detail) {
    String kind = person.kind() == PersonKind.MACHINE ? "MACHINE" : "PERSON";
    audit.record(current.get().event(action, kind, person.id(), person.login()).detail(detail));
    changes.fire(new AccessChanged());
  }
}
