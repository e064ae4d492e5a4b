package org.egovops.party.role;

import java.time.Instant;

/**
 * Grant row (授权列表行).
 *
 * @param requestedBy login of who asked for it, null for what the product brought
 * @param approvedBy login of who approved it
 * @param revokedBy login of who took it back or refused it
 */
public record GrantRow(
    long id,
    long version,
    long personId,
    String login,
    String personName,
    long roleId,
    String roleCode,
    Long contractId,
    Instant validFrom,
    Instant validUntil,
    String reason,
    Instant requestedAt,
    String requestedBy,
    Instant approvedAt,
    String approvedBy,
    Instant revokedAt,
    String revokedBy) {

  /** Whether the grant waits for the security administrator. */
  public boolean open() {
    return approvedAt == null && revokedAt == null;
  }

  /** How the grant stands at {@code now}. */
  public GrantStanding standing(Instant now) {
    if (revokedAt != null) {
      return approvedAt == null ? GrantStanding.REFUSED : GrantStanding.REVOKED;
    }
    if (approvedAt == null) {
      return GrantStanding.REQUESTED;
    }
    if (validUntil != null && !now.isBefore(validUntil)) {
      return GrantStanding.ENDED;
    }
    return now.isBefore(validFrom) ? GrantStanding.AHEAD : GrantStanding.VALID;
  }
}
