package org.egovops.party;

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
    Set<Long> contractIds) {

  public Actor {
    roles = Set.copyOf(roles);
    permissions = Set.copyOf(permissions);
    teamIds = Set.copyOf(teamIds);
    lines = Set.copyOf(lines);
    contractIds = Set.copyOf(contractIds);
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }

  /** This actor as history and audit keep it. */
  public Author author() {
    return new Author(personId, login, displayName);
  }

  /** An audit event of this actor under the roles held now; see {@link AuditEvent#of}. */
  public AuditEvent event(AuditAction action, String objectKind, Long objectId, String number) {
    return AuditEvent.of(action, author(), objectKind, objectId, number).roles(roles);
  }
}
