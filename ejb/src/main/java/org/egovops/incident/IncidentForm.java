package org.egovops.incident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.egovops.kernel.OneLine;
import org.egovops.servicelevel.FaultLevel;
import org.egovops.ticket.TicketForm;

/**
 * Incident form (客户服务受理单填写内容): what is asked when an incident is reported or amended; the one input
 * for screens, REST, SOAP and import (INC-09, INC-13, INC-14). Contract, catalogue and
 * configuration items are named by the numbers and codes people know, parties by their id.
 */
public class IncidentForm extends TicketForm {

  private static final long serialVersionUID = 1L;

  /** What is seen: since when, who meets it, after which operation. */
  @NotBlank
  @Size(max = 8000)
  private String symptom;

  /** Which business cannot be done, concretely (INC-14). */
  @Size(max = 1000)
  private String businessImpact;

  /** Code of the category. */
  @Size(max = 40)
  @OneLine
  private String category;

  /** Selects the service level targets. */
  @NotNull private FaultLevel faultLevel = FaultLevel.GENERAL;

  /** The fault lies with a supplier: straight to third line (INC-16). */
  private boolean supplierFault;

  /** Number of the incident this one repeats, where whoever takes it in sees that. */
  @Size(max = 40)
  @OneLine
  private String duplicateOf;

  public String getSymptom() {
    return symptom;
  }

  public void setSymptom(String symptom) {
    this.symptom = symptom;
  }

  public String getBusinessImpact() {
    return businessImpact;
  }

  public void setBusinessImpact(String businessImpact) {
    this.businessImpact = businessImpact;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public FaultLevel getFaultLevel() {
    return faultLevel;
  }

  public void setFaultLevel(FaultLevel faultLevel) {
    this.faultLevel = faultLevel;
  }

  public String getDuplicateOf() {
    return duplicateOf;
  }

  public void setDuplicateOf(String duplicateOf) {
    this.duplicateOf = duplicateOf;
  }

  public boolean isSupplierFault() {
    return supplierFault;
  }

  public void setSupplierFault(boolean supplierFault) {
    this.supplierFault = supplierFault;
  }
}
