package org.egovops.party.role;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;

/** Grant form (授权申请). */
public class GrantForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @NotNull private Long personId;

  @NotNull private Long roleId;

  private Long contractId;

  private Instant validFrom;

  private Instant validUntil;

  @NotBlank
  @Size(max = 400)
  private String reason;

  /** Whether both ends of the period are said. */
  boolean ends() {
    return validFrom != null && validUntil != null;
  }

  public Long getPersonId() {
    return personId;
  }

  public void setPersonId(Long personId) {
    this.personId = personId;
  }

  public Long getRoleId() {
    return roleId;
  }

  public void setRoleId(Long roleId) {
    this.roleId = roleId;
  }

  public Long getContractId() {
    return contractId;
  }

  public void setContractId(Long contractId) {
    this.contractId = contractId;
  }

  public Instant getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(Instant validFrom) {
    this.validFrom = validFrom;
  }

  public Instant getValidUntil() {
    return validUntil;
  }

  public void setValidUntil(Instant validUntil) {
    this.validUntil = validUntil;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
