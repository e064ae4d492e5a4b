package org.egovops.party.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Renewal form (凭据重置申请表). */
public class RenewalForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @NotNull private Long personId;

  @NotNull private RenewalKind kind;

  @NotBlank
  @Size(max = 400)
  private String reason;

  public Long getPersonId() {
    return personId;
  }

  public void setPersonId(Long personId) {
    this.personId = personId;
  }

  public RenewalKind getKind() {
    return kind;
  }

  public void setKind(RenewalKind kind) {
    this.kind = kind;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
