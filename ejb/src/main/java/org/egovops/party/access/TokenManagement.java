package org.egovops.party.access;

import static org.egovops.party.Permission.Names.ACCOUNT_EDIT;
import static org.egovops.party.Permission.Names.GRANT_APPROVE;
import static org.egovops.party.Permission.Names.PROFILE_EDIT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import org.egovops.kernel.Clock;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.AccessChanged;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.Person;
import org.egovops.party.PersonKind;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditTrail;

/**
 * Token management (令牌管理): the security administrator gives tokens to machines, everybody to
 * oneself. A token can be taken back at once.
 */
@Stateless
public class TokenManagement {

  @Inject Accounts accounts;
  @Inject TokenRevocation revocation;
  @Inject OwnProof proof;
  @Inject CurrentActor current;
  @Inject AuditTrail audit;
  @Inject Clock clock;
  @Inject Event<AccessChanged> changes;

  /** The caller's own tokens, the newest first. */
  @RolesAllowed(PROFILE_EDIT)
  public List<TokenRow> own() {
    return accounts.tokens(current.get().personId());
  }

  /**
   * Issues a token for oneself, against the present password and, where one is enrolled, a code of
   * the second factor: a token outlives the session it was made in and opens without either. See
   * {@link AccessToken} for what it cannot be.
   *
   * @throws RuleBroken {@code access.password-wrong}, {@code access.code-wrong}, {@code
   *     access.locked-out}
   */
  @RolesAllowed(PROFILE_EDIT)
  public IssuedToken issueOwn(@Valid TokenForm form, String present, String code) {
    proof.password(present, clock.now());
    if (accounts.of(current.get().personId()).hasSecondFactor()) {
      proof.code(code, clock.now());
    }
    return issue(accounts.person(current.get().personId()), form);
  }

  /** Takes one of the own tokens back. */
  @RolesAllowed(PROFILE_EDIT)
  public void revokeOwn(long tokenId) {
    AccessToken token = accounts.token(tokenId);
    if (!token.person().id().equals(current.get().personId())) {
      throw new NotFound(AccessToken.class.getSimpleName(), tokenId);
    }
    revoke(token);
  }

  /** The tokens of an account, the newest first. */
  @RolesAllowed({GRANT_APPROVE, ACCOUNT_EDIT})
  public List<TokenRow> tokensOf(long personId) {
    return accounts.tokens(personId);
  }

  /**
   * Issues a token for a machine.
   *
   * @throws RuleBroken {@code access.token-machine} for a person, who issues the own
   */
  @RolesAllowed(GRANT_APPROVE)
  public IssuedToken issueFor(long machineId, @Valid TokenForm form) {
    Person machine = accounts.person(machineId);
    if (machine.kind() != PersonKind.MACHINE) {
      throw new RuleBroken("access.token-machine", machine.login());
    }
    return issue(machine, form);
  }

  /** Takes any token back; also the system administrator may, where haste is called for. */
  @RolesAllowed({GRANT_APPROVE, ACCOUNT_EDIT})
  public void revoke(long tokenId) {
    revoke(accounts.token(tokenId));
  }

  private IssuedToken issue(Person owner, TokenForm form) {
    String secret = Secret.create();
    Actor actor = current.get();
    AccessToken token =
        new AccessToken(owner, form, Secret.digest(secret), actor.personId(), clock.now());
    accounts.add(token);
    audit.record(
        actor
            .event(AuditAction.TOKEN_ISSUE, "ACCESS_TOKEN", token.id(), owner.login())
            .detail(token.name())
            .after(token.scopes().toString()));
    return new IssuedToken(TokenRow.of(token), secret);
  }

  private void revoke(AccessToken token) {
    revocation.revoke(token, clock.now());
    changes.fire(new AccessChanged());
  }
}
