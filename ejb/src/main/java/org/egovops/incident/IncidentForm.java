package org.egovops.incident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.egovops.servicelevel.FaultLevel;
import org.egovops.ticket.Contact;
import org.egovops.ticket.Impact;
import org.egovops.ticket.IntakeChannel;
import org.egovops.ticket.Urgency;

/**
 * Incident form (客户服务受理单填写内容): what is asked when an incident is reported or amended; the one input
 * for screens, REST, SOAP and import (INC-09, INC-13, INC-14). Contract, catalogue and
 * configuration items are named by the numbers and codes people know, parties by their id.
 */
public class IncidentForm implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Number of the contract; empty: the one contract that serves the unit. */
  @Size(max = 40)
  private String contract;

  /** Id of the reporting unit; empty: the caller's own. */
  private Long unit;

  /** Contact person. */
  @NotBlank
  @Size(max = 60)
  private String contactName;

  /** Telephone the engineer calls back: mobile, or landline with area code. */
  @NotBlank
  @Pattern(regexp = Contact.PHONE, message = "{incident.phone}")
  private String contactPhone;

  /** One line that names the fault. */
  @NotBlank
  @Size(max = 200)
  private String title;

  /** What is seen: since when, who meets it, after which operation. */
  @NotBlank
  @Size(max = 8000)
  private String symptom;

  /** Which business cannot be done, concretely (INC-14). */
  @Size(max = 1000)
  private String businessImpact;

  /** How the report came in; empty: by the way it reached the system. */
  private IntakeChannel channel;

  /** Code of the service item; empty: fault handling. */
  @Size(max = 20)
  private String serviceItem;

  /** Code of the business system concerned. */
  @Size(max = 40)
  private String businessSystem;

  /** Code of the category. */
  @Size(max = 40)
  private String category;

  /** Selects the service level targets. */
  @NotNull private FaultLevel faultLevel = FaultLevel.GENERAL;

  /** Extent of the effect. */
  @NotNull private Impact impact = Impact.MEDIUM;

  /** How soon action is needed. */
  @NotNull private Urgency urgency = Urgency.MEDIUM;

  /** The fault lies with a supplier: straight to third line (INC-16). */
  private boolean supplierFault;

  /** Numbers of the configuration items concerned. */
  @Size(max = 50)
  private List<String> configurationItems = new ArrayList<>();

  /** When the customer called, if that was earlier; empty: now. */
  private Instant reportedAt;

  /** Reference of the reporting system, unique there. */
  @Size(max = 100)
  private String externalReference;

  public String getContract() {
    return contract;
  }

  public void setContract(String contract) {
    this.contract = contract;
  }

  public Long getUnit() {
    return unit;
  }

  public void setUnit(Long unit) {
    this.unit = unit;
  }

  public String getContactName() {
    return contactName;
  }

  public void setContactName(String contactName) {
    this.contactName = contactName;
  }

  public String getContactPhone() {
    return contactPhone;
  }

  public void setContactPhone(String contactPhone) {
    this.contactPhone = contactPhone;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

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

  public IntakeChannel getChannel() {
    return channel;
  }

  public void setChannel(IntakeChannel channel) {
    this.channel = channel;
  }

  public String getServiceItem() {
    return serviceItem;
  }

  public void setServiceItem(String serviceItem) {
    this.serviceItem = serviceItem;
  }

  public String getBusinessSystem() {
    return businessSystem;
  }

  public void setBusinessSystem(String businessSystem) {
    this.businessSystem = businessSystem;
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

  public Impact getImpact() {
    return impact;
  }

  public void setImpact(Impact impact) {
    this.impact = impact;
  }

  public Urgency getUrgency() {
    return urgency;
  }

  public void setUrgency(Urgency urgency) {
    this.urgency = urgency;
  }

  public boolean isSupplierFault() {
    return supplierFault;
  }

  public void setSupplierFault(boolean supplierFault) {
    this.supplierFault = supplierFault;
  }

  public List<String> getConfigurationItems() {
    return configurationItems;
  }

  public void setConfigurationItems(List<String> configurationItems) {
    this.configurationItems = configurationItems == null ? List.of() : configurationItems;
  }

  public Instant getReportedAt() {
    return reportedAt;
  }

  public void setReportedAt(Instant reportedAt) {
    this.reportedAt = reportedAt;
  }

  public String getExternalReference() {
    return externalReference;
  }

  public void setExternalReference(String externalReference) {
    this.externalReference = externalReference;
  }
}
