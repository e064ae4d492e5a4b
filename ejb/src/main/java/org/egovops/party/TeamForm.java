package org.egovops.party;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.egovops.kernel.OneLine;

/** Team form (班组登记). */
public class TeamForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @NotBlank
  @Size(max = 100)
  @OneLine
  private String name;

  @NotNull private SupportLine supportLine = SupportLine.L1;

  @NotNull private Long organizationId;

  private Long contractId;

  private boolean active = true;

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public SupportLine getSupportLine() {
    return supportLine;
  }

  public void setSupportLine(SupportLine supportLine) {
    this.supportLine = supportLine;
  }

  public Long getOrganizationId() {
    return organizationId;
  }

  public void setOrganizationId(Long organizationId) {
    this.organizationId = organizationId;
  }

  public Long getContractId() {
    return contractId;
  }

  public void setContractId(Long contractId) {
    this.contractId = contractId;
  }

  public boolean isActive() {
    return active;
  }

  public void setActive(boolean active) {
    this.active = active;
  }
}
