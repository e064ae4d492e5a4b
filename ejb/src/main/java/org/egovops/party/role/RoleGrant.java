package org.egovops.party.role;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.egovops.kernel.NotAllowed;
import org.egovops.kernel.Record;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.DutyClass;
import org.egovops.party.Person;

/**
 * Role grant (授权): one person holds one role, for one contract or for none, from a day until a day.
 * Counts once approved and until revoked; kept afterwards as the history of who was allowed what
 * (SEC-05). The duty class stands in the row, so that the database itself refuses to join a person
 * and a role of different classes.
 */
@Entity
@Table(name = "role_grant")
public class RoleGrant extends Record {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  private Person person;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "role_id")
  private RoleDefinition role;

  @Enumerated(EnumType.STRING)
  @Column(name = "duty_class")
  private DutyClass dutyClass;

  @Column(name = "contract_id")
  private Long contractId;

  @Column(name = "valid_from")
  private Instant validFrom;

  @Column(name = "valid_until")
  private Instant validUntil;

  @Column(name = "requested_by")
  private Long requestedBy;

  @Column(name = "requested_at")
  private Instant requestedAt;

  @Column(name = "approved_by")
  private Long approvedBy;

  @Column(name = "approved_at")
  private Instant approvedAt;

  @Column(name = "revoked_by")
  private Long revokedBy;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  private String reason;

  protected RoleGrant() {}

  /**
   * Requests a grant.
   *
   * @throws RuleBroken {@code party.duties-separated}, {@code party.role-side}, {@code
   *     party.qualification}
   */
  RoleGrant(Person person, RoleDefinition role, GrantForm form, Long requestedBy, Instant now) {
    GrantPolicy.require(person, role, form);
    this.person = person;
    this.role = role;
    this.dutyClass = role.dutyClass();
    this.contractId = form.getContractId();
    this.validFrom = form.getValidFrom() == null ? now : form.getValidFrom();
    this.validUntil = form.getValidUntil();
    this.reason = form.getReason();
    this.requestedBy = requestedBy;
    this.requestedAt = now;
  }

  /**
   * Approves the grant; it counts from now on.
   *
   * @throws RuleBroken {@code party.grant-decided} when it was approved or revoked before
   * @throws NotAllowed {@code party.grant-own} for oneself, {@code party.grant-four-eyes} for an
   *     administrator's role one has requested
   */
  void approve(Long approver, Instant now) {
    if (approvedAt != null || revokedAt != null) {
      throw new RuleBroken("party.grant-decided");
    }
    if (approver.equals(person.id())) {
      throw new NotAllowed("party.grant-own");
    }
    if (dutyClass.administers() && approver.equals(requestedBy)) {
      throw new NotAllowed("party.grant-four-eyes");
    }
    approvedBy = approver;
    approvedAt = now;
  }

  /**
   * Takes the grant back, or refuses the request.
   *
   * @throws RuleBroken {@code party.grant-decided} when it was revoked before
   */
  void revoke(Long revoker, Instant now) {
    if (revokedAt != null) {
      throw new RuleBroken("party.grant-decided");
    }
    revokedBy = revoker;
    revokedAt = now;
  }

  public Person person() {
    return person;
  }

  public RoleDefinition role() {
    return role;
  }

  /** The contract whose records the grant opens; null where the role needs none. */
  public Long contractId() {
    return contractId;
  }

  public Instant validFrom() {
    return validFrom;
  }

  public Instant validUntil() {
    return validUntil;
  }

  public String reason() {
    return reason;
  }

  /** Whether the holder has the role at {@code now}. */
  public boolean countsAt(Instant now) {
    boolean decided = approvedAt != null && revokedAt == null;
    return decided && !now.isBefore(validFrom) && (validUntil == null || now.isBefore(validUntil));
  }
}
