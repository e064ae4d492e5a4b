package org.egovops.party.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.egovops.party.CurrentActor;
import org.egovops.party.Person;
import org.egovops.party.PersonKind;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditTrail;

/** Token revocation (撤销令牌): takes tokens back, each with an audit entry. */
@ApplicationScoped
class TokenRevocation {

  @Inject Accounts accounts;
  @Inject CurrentActor current;
  @Inject AuditTrail audit;

  void revoke(AccessToken token, Instant now) {
    token.revoke(now);
    audit.record(
        current
            .get()
            .event(AuditAction.TOKEN_REVOKE, "ACCESS_TOKEN", token.id(), token.person().login())
            .detail(token.name()));
  }

  /**
   * Takes back what a person issued to oneself: who had the password may have made one. A machine's
   * tokens are the security administrator's and stay.
   */
  void revokeOwn(Person owner, Instant now) {
    if (owner.kind() != PersonKind.MACHINE) {
      accounts.openTokens(owner.id(), now).forEach(token -> revoke(token, now));
    }
  }
}
