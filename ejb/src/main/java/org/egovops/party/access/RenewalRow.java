package org.egovops.party.access;

import java.time.Instant;

/**
 * Renewal row (待批凭据重置).
 *
 * @param requestedBy login of who asked
 */
public record RenewalRow(
    long id,
    long personId,
    String login,
    String personName,
    RenewalKind kind,
    String reason,
    String requestedBy,
    Instant requestedAt) {}
