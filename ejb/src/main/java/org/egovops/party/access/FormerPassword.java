package org.egovops.party.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;

/** Former password (历史口令), kept as a hash so that it is not chosen again. */
@Embeddable
public class FormerPassword {

  @Column(name = "password_hash")
  private String hash;

  @Column(name = "replaced_at")
  private Instant replacedAt;

  protected FormerPassword() {}

  FormerPassword(String hash, Instant replacedAt) {
    this.hash = hash;
    this.replacedAt = replacedAt;
  }

  String hash() {
    return hash;
  }

  Instant replacedAt() {
    return replacedAt;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FormerPassword that && Objects.equals(hash, that.hash);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(hash);
  }
}
