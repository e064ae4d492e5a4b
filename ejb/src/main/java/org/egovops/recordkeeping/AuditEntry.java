package org.egovops.recordkeeping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.egovops.kernel.Origin;
import org.egovops.kernel.Record;

/**
 * Audit entry (审计记录): written once with the digest of its content, never changed, never deleted.
 */
@Entity
@Table(name = "audit_entry")
class AuditEntry extends Record {

  @Column(name = "recorded_at", nullable = false, updatable = false)
  private Instant recordedAt;

  @Column(name = "person_id", updatable = false)
  private Long personId;

  @Column(name = "login", length = 100, updatable = false)
  private String login;

  @Column(name = "person_name", length = 100, updatable = false)
  private String personName;

  @Column(name = "roles", length = 1000, updatable = false)
  private String roles;

  @Column(name = "client_address", length = 64, updatable = false)
  private String clientAddress;

  @Column(name = "channel", nullable = false, length = 10, updatable = false)
  private String channel;

  @Column(name = "request_id", length = 64, updatable = false)
  private String requestId;

  @Column(name = "audit_action", nullable = false, length = 20, updatable = false)
  private String action;

  @Column(name = "object_kind", length = 30, updatable = false)
  private String objectKind;

  @Column(name = "object_id", updatable = false)
  private Long objectId;

  @Column(name = "object_number", length = 100, updatable = false)
  private String objectNumber;

  @Column(name = "success", nullable = false, updatable = false)
  private boolean success;

  @Column(name = "detail", length = 1000, updatable = false)
  private String detail;

  @Column(name = "value_before", length = 1000, updatable = false)
  private String before;

  @Column(name = "value_after", length = 1000, updatable = false)
  private String after;

  @Column(name = "digest", nullable = false, length = 64, updatable = false)
  private String digest;

  protected AuditEntry() {}

  AuditEntry(AuditEvent event, Origin origin, Instant now) {
    this.recordedAt = now;
    this.personId = event.who.personId();
    this.login = Stored.text(event.who.login(), 100);
    this.personName = Stored.text(event.who.name(), 100);
    this.roles = event.roles;
    this.clientAddress = Stored.text(origin.clientAddress(), 64);
    this.channel = origin.channel().name();
    this.requestId = Stored.text(origin.requestId(), 64);
    this.action = event.action.name();
    this.objectKind = event.objectKind;
    this.objectId = event.objectId;
    this.objectNumber = event.objectNumber;
    this.success = event.success;
    this.detail = event.detail;
    this.before = event.before;
    this.after = event.after;
  }

  /** Closes the entry with the digest of its content; the id must be known by now. */
  void close() {
    digest = row().contentDigest();
  }

  private AuditRow row() {
    return new AuditRow(
        id(),
        recordedAt,
        personId,
        login,
        personName,
        roles,
        clientAddress,
        channel,
        requestId,
        action,
        objectKind,
        objectId,
        objectNumber,
        success,
        detail,
        before,
        after,
        digest);
  }
}
