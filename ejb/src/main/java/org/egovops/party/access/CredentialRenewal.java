package org.egovops.party.access;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import org.egovops.party.Person;
import org.egovops.party.PersonalData;

/**
 * Credential renewal (凭据重置申请): one administrator asks that another be let in again, a third
 * approves. The asker's half of a one-time password is kept, encrypted, until the decision only.
 */
@Entity
@Table(name = "credential_renewal")
public class CredentialRenewal extends Record {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  private Person person;

  @Enumerated(EnumType.STRING)
  @Column(name = "renewal_kind")
  private RenewalKind kind;

  @Convert(converter = PersonalData.class)
  @Column(name = "first_half")
  private String firstHalf;

  private String reason;

  @Column(name = "requested_by")
  private Long requestedBy;

  @Column(name = "requested_at")
  private Instant requestedAt;

  private boolean approved;

  @Column(name = "decided_by")
  private Long decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  protected CredentialRenewal() {}

  CredentialRenewal(Person person, RenewalForm form, String half, Long requestedBy, Instant now) {
    this.person = person;
    this.kind = form.getKind();
    this.firstHalf = half;
    this.reason = form.getReason().strip();
    this.requestedBy = requestedBy;
    this.requestedAt = now;
  }

  /**
   * Approves the request.
   *
   * @return the asker's half of the password, null where there is none
   * @throws NotAllowed {@code access.renewal-own} for the person itself, {@code
   *     access.renewal-four-eyes} for the asker
   * @throws RuleBroken {@code access.renewal-decided}
   */
  String approve(Long approver, Instant now) {
    if (approver.equals(person.id())) {
      throw new NotAllowed("access.renewal-own");
    }
    if (approver.equals(requestedBy)) {
      throw new NotAllowed("access.renewal-four-eyes");
    }
    String half = firstHalf;
    decide(true, approver, now);
    return half;
  }

  /**
   * Refuses the request, or takes it back.
   *
   * @throws RuleBroken {@code access.renewal-decided}
   */
  void refuse(Long by, Instant now) {
    decide(false, by, now);
  }

  private void decide(boolean yes, Long by, Instant now) {
    if (decidedAt != null) {
      throw new RuleBroken("access.renewal-decided");
    }
    approved = yes;
    decidedBy = by;
    decidedAt = now;
    firstHalf = null;
  }

  Person person() {
    return person;
  }

  RenewalKind kind() {
    return kind;
  }

  String reason() {
    return reason;
  }
}
