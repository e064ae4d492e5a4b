package org.egovops.party.role;

import java.time.Instant;

/**
 * Review row (账号权限复核行, SEC-05): who holds which role since when and until when, who allowed it and
 * when its holder last came in.
 *
 * @param approvedBy login of who approved it, null for what the product brought
 * @param lastLoginAt null for who never came in
 */
public record ReviewRow(
    long grantId,
    long personId,
    String login,
    String personName,
    String unit,
    boolean active,
    long roleId,
    String roleCode,
    Instant validFrom,
    Instant validUntil,
    String approvedBy,
    Instant lastLoginAt) {}
