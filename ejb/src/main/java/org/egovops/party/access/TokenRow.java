package org.egovops.party.access;

import java.time.Instant;
import java.util.Set;
import org.egovops.party.Permission;

/** Token row (令牌列表行); the token itself is nowhere to be read again. */
public record TokenRow(
    long id,
    String owner,
    String name,
    Set<Permission> scopes,
    Instant issuedAt,
    Instant expiresAt,
    Instant revokedAt,
    Instant usedAt) {

  static TokenRow of(AccessToken token) {
    return new TokenRow(
        token.id(),
        token.person().login(),
        token.name(),
        token.scopes(),
        token.issuedAt(),
        token.expiresAt(),
        token.revokedAt(),
        token.usedAt());
  }
}
