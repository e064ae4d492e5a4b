package org.egovops.party.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.egovops.kernel.Clock;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.AccessChanged;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;
import org.egovops.party.Person;
import org.egovops.party.Side;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditTrail;

/**
 * Own account (本人账号): what everybody may do about the own password and second factor, each change
 * against an {@link OwnProof}.
 */
@Stateless
@RolesAllowed(Permission.Names.PROFILE_EDIT)
public class OwnAccount {

  private static final String ISSUER = "eGovOps";

  @Inject OwnProof proof;
  @Inject Accounts accounts;
  @Inject TokenRevocation tokens;
  @Inject AccessSettings settings;
  @Inject CurrentActor current;
  @Inject AuditTrail audit;
  @Inject Clock clock;
  @Inject Event<AccessChanged> changes;

  /** The own account's state. */
  public AccountRow account() {
    Account account = own();
    int sessions = accounts.sessions(account.person().id()).size();
    return AccountRow.of(account, sessions, settings.passwords().validFor(), clock.now());
  }

  /** What must be done before anything else opens. */
  public Optional<Obligation> obligation() {
    return own().obligationAt(clock.now(), settings.passwords().validFor(), settings.demo());
  }

  /**
   * Changes the own password; all other sessions and all tokens of the person end.
   *
   * @throws RuleBroken {@code access.password-wrong} where the present one is, {@code
   *     access.locked-out} where it was too often, else see {@code PasswordPolicy}
   */
  public void changePassword(String present, String chosen, String session) {
    proof.password(present, clock.now());
    Account account = own();
    account.choosePassword(chosen, settings.passwords(), clock.now());
    accounts.sessions(account.person().id()).stream()
        .filter(other -> !other.hasKey(session))
        .forEach(accounts::remove);
    tokens.revokeOwn(account.person(), clock.now());
    done(account.person(), "password changed");
  }

  /** Begins the enrolment of a second factor; it counts once {@link #confirmSecondFactor} has. */
  public SecondFactor proposeSecondFactor() {
    Account account = own();
    requireNoFactor(account);
    String secret = Totp.newSecret();
    account.propose(secret);
    return new SecondFactor(secret, Totp.uri(ISSUER, account.person().login(), secret));
  }

  /**
   * Confirms the second factor by its first code.
   *
   * @throws RuleBroken {@code access.code-wrong}, {@code access.locked-out}
   */
  public void confirmSecondFactor(String code) {
    proof.code(code, clock.now());
    Account account = own();
    requireNoFactor(account);
    account.confirm(clock.now());
    done(account.person(), "second factor enrolled");
  }

  /**
   * Gives the second factor up, against a last code.
   *
   * @throws RuleBroken {@code access.factor-mandatory} for an administrator, {@code
   *     access.code-wrong}, {@code access.locked-out}
   */
  public void giveUpSecondFactor(String code) {
    if (current.get().side() == Side.ADMINISTRATION && !settings.demo()) {
      throw new RuleBroken("access.factor-mandatory");
    }
    proof.code(code, clock.now());
    Account account = own();
    account.removeSecondFactor();
    done(account.person(), "second factor given up");
  }

  private static void requireNoFactor(Account account) {
    if (account.hasSecondFactor()) {
      throw new RuleBroken("access.factor-enrolled");
    }
  }

  private Account own() {
    return accounts.of(current.get().personId());
  }

  private void done(Person person, String detail) {
    audit.record(
        current
            .get()
            .event(AuditAction.CREDENTIAL, "PERSON", person.id(), person.login())
            .detail(detail));
    changes.fire(new AccessChanged());
  }
}
