package org.egovops.party.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.CurrentActor;
import org.egovops.party.PersonKind;

/**
 * Own proof (本人复核): an open session alone does not change an account or make a token; who sits
 * there shows the password or code again. The {@link Doorkeeper} is asked before anything is read:
 * a wrong proof is counted and audited although the change is rolled back.
 */
@ApplicationScoped
class OwnProof {

  @Inject Doorkeeper doorkeeper;
  @Inject CurrentActor current;

  /**
   * Asks for the present password.
   *
   * @throws RuleBroken {@code access.password-wrong}, {@code access.locked-out} at {@code present}
   */
  void password(String present, Instant now) {
    String login = current.get().login();
    String hash = doorkeeper.passwordHash(login, PersonKind.HUMAN, now);
    boolean right = present != null && PasswordHash.matches(present, hash);
    require(doorkeeper.provePassword(login, right, now), "present", "access.password-wrong");
  }

  /**
   * Asks for a code of the second factor, enrolled or about to be.
   *
   * @throws RuleBroken {@code access.code-wrong}, {@code access.locked-out} at {@code code}
   */
  void code(String code, Instant now) {
    Proof proof = doorkeeper.proveCode(current.get().login(), code, now);
    require(proof, "code", "access.code-wrong");
  }

  private static void require(Proof proof, String field, String wrong) {
    switch (proof) {
      case GIVEN -> {}
      case WRONG -> throw RuleBroken.at(field, wrong);
      case LOCKED -> throw RuleBroken.at(field, "access.locked-out");
    }
  }
}
