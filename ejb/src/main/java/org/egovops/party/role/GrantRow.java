package org.egovops.party.role;

import java.time.Instant;

/** Grant row (授权列表行). */
public record GrantRow(
    long id,
    long version,
    long personId,
    String login,
    String personName,
    String roleCode,
    Long contractId,
    Instant validFrom,
    Instant validUntil,
    String reason,
    Instant requestedAt,
    Instant approvedAt,
    Instant revokedAt) {

  /** Whether the grant waits for the security administrator. */
  public boolean open() {
    return approvedAt == null && revokedAt == null;
  }
}
