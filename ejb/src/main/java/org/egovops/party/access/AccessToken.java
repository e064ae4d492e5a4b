package org.egovops.party.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.egovops.kernel.Record;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.DutyClass;
import org.egovops.party.Permission;
import org.egovops.party.Person;

/**
 * Access token (访问令牌): opens the interfaces for its owner, within the scopes named and never beyond
 * what the owner may do. Shown once, stored as a digest, ends by itself and can be revoked at once.
 */
@Entity
@Table(name = "access_token")
public class AccessToken extends Record {

  static final Duration LONGEST = Duration.ofDays(366);
  static final Duration USE_NOTED_EVERY = Duration.ofHours(1);

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  private Person person;

  private String name;

  @Column(name = "secret_digest")
  private String digest;

  @ElementCollection
  @CollectionTable(name = "access_token_scope", joinColumns = @JoinColumn(name = "token_id"))
  @Column(name = "permission")
  @Enumerated(EnumType.STRING)
  private Set<Permission> scopes = EnumSet.noneOf(Permission.class);

  @Column(name = "issued_by")
  private Long issuedBy;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "used_at")
  private Instant usedAt;

  protected AccessToken() {}

  /**
   * Issues a token.
   *
   * @throws RuleBroken {@code access.token-owner} for an administrator, {@code access.token-scope}
   *     for a permission no token may carry, {@code access.token-expiry}
   */
  AccessToken(Person person, TokenForm form, String digest, Long issuedBy, Instant now) {
    if (person.dutyClass().administers()) {
      throw new RuleBroken("access.token-owner", person.login());
    }
    form.getScopes().forEach(AccessToken::requireCarriable);
    requireSoonEnough(form.getExpiresAt(), now);
    this.person = person;
    this.name = form.getName().strip();
    this.digest = digest;
    this.scopes.addAll(form.getScopes());
    this.issuedBy = issuedBy;
    this.issuedAt = now;
    this.expiresAt = form.getExpiresAt();
  }

  private static void requireCarriable(Permission scope) {
    if (!carries(scope)) {
      throw RuleBroken.at("scopes", "access.token-scope", scope);
    }
  }

  /** Whether a token may carry a permission: those of business, and not the own profile. */
  public static boolean carries(Permission scope) {
    return scope.belongsTo(DutyClass.BUSINESS) && scope != Permission.PROFILE_EDIT;
  }

  private static void requireSoonEnough(Instant end, Instant now) {
    if (!end.isAfter(now) || end.isAfter(now.plus(LONGEST))) {
      throw RuleBroken.at("expiresAt", "access.token-expiry", LONGEST.toDays());
    }
  }

  void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
    }
  }

  /** Whether its use has to be noted again; exact to an hour, so that requests need not write. */
  boolean toBeNoted(Instant now) {
    return usedAt == null || !now.isBefore(usedAt.plus(USE_NOTED_EVERY));
  }

  boolean opensAt(Instant now) {
    return revokedAt == null && now.isBefore(expiresAt);
  }

  public Person person() {
    return person;
  }

  public String name() {
    return name;
  }

  public Set<Permission> scopes() {
    return Set.copyOf(scopes);
  }

  public Instant issuedAt() {
    return issuedAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  public Instant revokedAt() {
    return revokedAt;
  }

  /** Last use, exact to an hour; null before the first. */
  public Instant usedAt() {
    return usedAt;
  }
}
