package org.egovops.party;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditEvent;
import org.egovops.recordkeeping.Author;

/**
 * Actor (操作人): who is acting now, as far as a door needs to know: identity, side, permissions and
 * what bounds the data scope. Immutable; taken anew at most some seconds after a change of grants.
 *
 * @param personId id of the person or machine account
 * @param login unique login name
 * @param displayName name as shown to colleagues
 * @param organizationId own unit
 * @param side side of the contract
 * @param roles codes of the roles held now
 * @param permissions what the roles allow together
 * @param teamIds teams the person belongs to
 * @param lines support lines of those teams
 * @param contractIds contracts the person works under; empty for departments, whose unit decides
 * @param bounds for permissions that were granted for named contracts only: which
 */
public record Actor(
    long personId,
    String login,
    String displayName,
    long organizationId,
    Side side,
    Set<String> roles,
    Set<Permission> permissions,
    Set<Long> teamIds,
    Set<SupportLine> lines,
    Set<Long> contractIds,
    Map<Permission, Set<Long>> bounds) {

  public Actor {
    roles = Set.copyOf(roles);
    permissions = Set.copyOf(permissions);
    teamIds = Set.copyOf(teamIds);
    lines = Set.copyOf(lines);
    contractIds = Set.copyOf(contractIds);
    bounds = Map.copyOf(bounds);
  }

  /** An actor whose permissions act on every contract the person works under. */
  public Actor(
      long personId,
      String login,
      String displayName,
      long organizationId,
      Side side,
      Set<String> roles,
      Set<Permission> permissions,
      Set<Long> teamIds,
      Set<SupportLine> lines,
      Set<Long> contractIds) {
    this(
        personId,
        login,
        displayName,
        organizationId,
        side,
        roles,
        permissions,
        teamIds,
        lines,
        contractIds,
        Map.of());
  }

  /** Whether the permission is held at all; for a record of a contract see {@link #in}. */
  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }

  /** The contracts on which a permission acts. */
  public Set<Long> contractIds(Permission permission) {
    return bounds.getOrDefault(permission, contractIds);
  }

  /** Whether the permission was granted for named contracts only. */
  public boolean isBounded(Permission permission) {
    return bounds.containsKey(permission);
  }

  /** This actor before a record of one contract: with the permissions that act on it. */
  public Actor in(long contractId) {
    if (bounds.isEmpty()) {
      return this;
    }
    Set<Permission> acting = EnumSet.noneOf(Permission.class);
    permissions.stream()
        .filter(one -> !isBounded(one) || bounds.get(one).contains(contractId))
        .forEach(acting::add);
    return with(acting, common(contractIds, Set.of(contractId)));
  }

  /** This actor using one permission: with the contracts on which it acts. */
  public Actor under(Permission permission) {
    return isBounded(permission) ? with(permissions, contractIds(permission)) : this;
  }

  private Actor with(Set<Permission> fewer, Set<Long> contracts) {
    Map<Permission, Set<Long>> narrower = new EnumMap<>(Permission.class);
    bounds.forEach((permission, bound) -> narrower.put(permission, common(bound, contracts)));
    return new Actor(
        personId,
        login,
        displayName,
        organizationId,
        side,
        roles,
        fewer,
        teamIds,
        lines,
        contracts,
        narrower);
  }

  private static Set<Long> common(Set<Long> some, Set<Long> others) {
    Set<Long> both = new HashSet<>(some);
    both.retainAll(others);
    return both;
  }

  /** This actor as history and audit keep it. */
  public Author author() {
    return new Author(personId, login, displayName, side == Side.DEPARTMENT);
  }

  /** An audit event of this actor under the roles held now; see {@link AuditEvent#of}. */
  public AuditEvent event(AuditAction action, String objectKind, Long objectId, String number) {
    return AuditEvent.of(action, author(), objectKind, objectId, number).roles(roles);
  }
}
