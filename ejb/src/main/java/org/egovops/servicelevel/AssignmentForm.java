package org.egovops.servicelevel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.egovops.kernel.OneLine;

/** Assignment form (协议适用登记): which agreement holds for a contract and perhaps one item. */
public class AssignmentForm implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Contract, or null for all that have none of their own. */
  private Long contractId;

  /** Code of the service item, or null for all items. */
  @Size(max = 20)
  @OneLine
  private String serviceItem;

  /** Code of the agreement. */
  @NotBlank
  @Size(max = 20)
  @OneLine
  private String agreement;

  public Long getContractId() {
    return contractId;
  }

  public void setContractId(Long contractId) {
    this.contractId = contractId;
  }

  public String getServiceItem() {
    return serviceItem;
  }

  public void setServiceItem(String serviceItem) {
    this.serviceItem = serviceItem;
  }

  public String getAgreement() {
    return agreement;
  }

  public void setAgreement(String agreement) {
    this.agreement = agreement;
  }
}
