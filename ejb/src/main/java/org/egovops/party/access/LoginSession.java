package org.egovops.party.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.egovops.kernel.Record;

/**
 * Login session (登录会话): one browser somebody is logged in with, known to every node. The row goes
 * when the session ends; a session nobody has used for the idle time counts as ended.
 */
@Entity
@Table(name = "login_session")
public class LoginSession extends Record {

  static final Duration SEEN_EVERY = Duration.ofMinutes(1);

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "key_digest")
  private String keyDigest;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Column(name = "client_address")
  private String clientAddress;

  protected LoginSession() {}

  LoginSession(Long personId, String keyDigest, String clientAddress, Instant now) {
    this.personId = personId;
    this.keyDigest = keyDigest;
    this.clientAddress = clientAddress;
    this.startedAt = now;
    this.seenAt = now;
  }

  /** Whether its use has to be noted again; exact to a minute, so that requests need not write. */
  boolean toBeSeen(Instant now) {
    return now.isAfter(seenAt.plus(SEEN_EVERY));
  }

  boolean openAt(Instant now, Duration idle) {
    return now.isBefore(seenAt.plus(idle).plus(SEEN_EVERY));
  }

  boolean hasKey(String key) {
    return key != null && keyDigest.equals(Secret.digest(key));
  }

  public Long personId() {
    return personId;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Instant seenAt() {
    return seenAt;
  }

  public String clientAddress() {
    return clientAddress;
  }
}
