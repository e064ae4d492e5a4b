package org.egovops.party.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.egovops.kernel.Clock;
import org.egovops.kernel.NotAllowed;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.AccessChanged;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;
import org.egovops.party.Person;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditTrail;

/**
 * Renewal management (管理员凭据重置): any two people of the three administrations let another
 * administrator in again, one asks and one approves. Neither gets the whole one-time password, so
 * that no one person becomes another administrator. SEC-05.
 */
@Stateless
@RolesAllowed(Permission.Names.CREDENTIAL_RENEW)
public class RenewalManagement {

  private static final String RENEWAL = "CREDENTIAL_RENEWAL";

  @Inject Renewals renewals;
  @Inject Accounts accounts;
  @Inject AccountList list;
  @Inject CurrentActor current;
  @Inject AuditTrail audit;
  @Inject Clock clock;
  @Inject Event<AccessChanged> changes;

  /** The administrators of all three classes, by login. */
  public List<AccountEntry> administrators() {
    return list.administrators();
  }

  /** The requests that wait for a second administrator, the oldest first. */
  public List<RenewalRow> open() {
    return renewals.open();
  }

  /** How many requests wait. */
  public long openCount() {
    return renewals.openCount();
  }

  /**
   * Asks that an administrator be let in again.
   *
   * @return the asker's half of the one-time password, null for a second factor
   * @throws NotAllowed {@code access.renewal-own} for oneself, {@code access.business-credential}
   * @throws RuleBroken {@code access.renewal-waiting} while such a request waits, {@code
   *     access.renewal-no-factor} where no second factor is enrolled
   */
  public String ask(@NotNull @Valid RenewalForm form) {
    Actor actor = current.get();
    Person person = accounts.person(form.getPersonId());
    requireAnotherAdministrator(actor, person);
    requireUseful(person, form.getKind());
    String half = form.getKind() == RenewalKind.PASSWORD ? PasswordPolicy.generateHalf() : null;
    CredentialRenewal renewal =
        new CredentialRenewal(person, form, half, actor.personId(), clock.now());
    renewals.add(renewal);
    noted(AuditAction.CREATE, renewal);
    return half;
  }

  /**
   * Approves a request: the second factor is taken away, or the one-time password counts, the lock
   * and the open sessions end.
   *
   * @return the approver's half of the one-time password, null for a second factor
   * @throws NotAllowed and
   * @throws RuleBroken see {@link CredentialRenewal#approve}
   */
  public String approve(long id) {
    CredentialRenewal renewal = renewals.get(id);
    String first = renewal.approve(current.get().personId(), clock.now());
    Person person = renewal.person();
    Account account = accounts.ofOrNew(person.id());
    if (renewal.kind() == RenewalKind.SECOND_FACTOR) {
      account.removeSecondFactor();
      renewed(person, "second factor removed");
      return null;
    }
    String second = PasswordPolicy.generateHalf();
    account.giveOneTimePassword(first + second, clock.now());
    accounts.sessions(person.id()).forEach(accounts::remove);
    renewed(person, "one-time password issued");
    return second;
  }

  /** Refuses a request, or takes the own one back. */
  public void refuse(long id) {
    CredentialRenewal renewal = renewals.get(id);
    renewal.refuse(current.get().personId(), clock.now());
    noted(AuditAction.REVOKE, renewal);
  }

  private static void requireAnotherAdministrator(Actor actor, Person person) {
    if (!person.dutyClass().administers()) {
      throw new NotAllowed("access.business-credential", person.login());
    }
    if (person.id().equals(actor.personId())) {
      throw new NotAllowed("access.renewal-own");
    }
  }

  private void requireUseful(Person person, RenewalKind kind) {
    boolean enrolled = accounts.find(person.id()).map(Account::hasSecondFactor).orElse(false);
    if (kind == RenewalKind.SECOND_FACTOR && !enrolled) {
      throw RuleBroken.at("kind", "access.renewal-no-factor", person.login());
    }
    if (renewals.waits(person.id(), kind)) {
      throw RuleBroken.at("personId", "access.renewal-waiting", person.login());
    }
  }

  private void renewed(Person person, String detail) {
    audit.record(
        current
            .get()
            .event(AuditAction.ADMIN_CREDENTIAL, "PERSON", person.id(), person.login())
            .detail(detail));
    changes.fire(new AccessChanged());
  }

  private void noted(AuditAction action, CredentialRenewal renewal) {
    audit.record(
        current
            .get()
            .event(action, RENEWAL, renewal.id(), renewal.person().login())
            .detail(renewal.kind() + ": " + renewal.reason()));
  }
}
