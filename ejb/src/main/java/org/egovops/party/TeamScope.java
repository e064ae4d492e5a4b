package org.egovops.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Team scope (班组履约范围): the contracts a team works under — the one it names, else those of its
 * organisation — and so which of the people of other contracts may look at it or change it.
 */
@ApplicationScoped
public class TeamScope {

  @Inject Engagements engagements;

  /** Whether the team works under a contract. */
  public boolean serves(Team team, long contractId) {
    return contracts(team.contractId(), team.organization().id()).contains(contractId);
  }

  /** Whether any of the contracts on which the permission acts is the team's. */
  public boolean touches(Team team, Actor actor, Permission permission) {
    return touches(team.contractId(), team.organization().id(), actor, permission);
  }

  boolean touches(TeamRow team, Actor actor, Permission permission) {
    return touches(team.contractId(), team.organizationId(), actor, permission);
  }

  private boolean touches(Long named, long organizationId, Actor actor, Permission permission) {
    return organizationId == actor.organizationId() && named == null
        || contracts(named, organizationId).stream()
            .anyMatch(actor.contractIds(permission)::contains);
  }

  /** Whether the permission acts on every contract such a team works under. */
  boolean holds(Long named, long organizationId, Actor actor, Permission permission) {
    Set<Long> contracts = contracts(named, organizationId);
    return contracts.isEmpty()
        ? organizationId == actor.organizationId()
        : actor.contractIds(permission).containsAll(contracts);
  }

  private Set<Long> contracts(Long named, long organizationId) {
    return named == null ? engagements.of(organizationId) : Set.of(named);
  }
}
