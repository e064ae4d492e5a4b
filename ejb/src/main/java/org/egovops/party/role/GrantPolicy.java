package org.egovops.party.role;

import org.egovops.kernel.RuleBroken;
import org.egovops.party.Person;

/** Grant policy (授权规则): who may be given which role at all, whoever asks. */
final class GrantPolicy {

  private GrantPolicy() {}

  /**
   * Refuses a grant that no approval could heal.
   *
   * @throws RuleBroken {@code party.duties-separated} for an administrator's role on a business
   *     account or the other way round, {@code party.role-side} for the wrong side of the contract,
   *     {@code party.qualification} where the staff record does not show the experience asked for
   *     (ROL-16), {@code party.grant-period} for an end before the beginning
   */
  static void require(Person person, RoleDefinition role, GrantForm form) {
    if (person.dutyClass() != role.dutyClass()) {
      throw new RuleBroken("party.duties-separated", person.login(), RoleName.of(role));
    }
    if (role.side() != null && role.side() != person.organization().side()) {
      throw new RuleBroken("party.role-side", RoleName.of(role));
    }
    if (person.experienceYears() < role.experienceYears()) {
      throw new RuleBroken("party.qualification", RoleName.of(role), role.experienceYears());
    }
    if (form.ends() && !form.getValidUntil().isAfter(form.getValidFrom())) {
      throw RuleBroken.at("validUntil", "party.grant-period");
    }
  }
}
