package org.egovops.contract;

import java.util.Set;
import org.egovops.party.Actor;
import org.egovops.party.Permission;

/** The rule of {@link ContractTerms#within} as values of a query; a test holds both together. */
record ContractScope(Set<Long> contractIds, long partyId) {

  private static final long NOBODY = -1;

  static ContractScope of(Actor actor) {
    // An empty list is not portable JPQL.
    Set<Long> ids = actor.contractIds().isEmpty() ? Set.of(NOBODY) : actor.contractIds();
    boolean keeps =
        actor.may(Permission.CONTRACT_EDIT) && !actor.isBounded(Permission.CONTRACT_EDIT);
    return new ContractScope(ids, keeps ? actor.organizationId() : NOBODY);
  }
}
