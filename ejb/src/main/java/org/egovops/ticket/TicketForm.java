package org.egovops.ticket;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.egovops.kernel.OneLine;

/**
 * Ticket form (客户服务受理单填写内容): what the one intake asks whatever the customer wants (INC-13, AMB-32).
 * Contract, catalogue and configuration items are named by the numbers and codes people know,
 * parties by their id.
 */
public abstract class TicketForm implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Number of the contract; empty: the one contract that serves the unit. */
  @Size(max = 40)
  @OneLine
  private String contract;

  /** Id of the calling unit; empty: the caller's own. */
  private Long unit;

  /** Contact person. */
  @NotBlank
  @Size(max = 60)
  @OneLine
  private String contactName;

  /** Telephone to call back: mobile, or landline with area code. */
  @NotBlank
  @Pattern(regexp = Contact.PHONE, message = "{incident.phone}")
  private String contactPhone;

  /** One line that names the matter. */
  @NotBlank
  @Size(max = 200)
  @OneLine
  private String title;

  /** How it came in; empty: by the way it reached the system. */
  private IntakeChannel channel;

  /** Code of the service item. */
  @Size(max = 20)
  @OneLine
  private String serviceItem;

  /** Code of the business system concerned. */
  @Size(max = 40)
  @OneLine
  private String businessSystem;

  /** Extent of the effect. */
  @NotNull private Impact impact = Impact.MEDIUM;

  /** How soon action is needed. */
  @NotNull private Urgency urgency = Urgency.MEDIUM;

  /** Numbers of the configuration items concerned. */
  @Size(max = 50)
  private List<@NotNull String> configurationItems = new ArrayList<>();

  /** When the customer called, if that was earlier; empty: now. */
  private Instant reportedAt;

  /** Reference of the reporting system, unique there. */
  @Size(max = 100)
  @OneLine
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
    this.contactPhone = Contact.dialled(contactPhone);
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
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

  /** The contact as it is kept, of this unit. */
  public Contact contact(long unitId, String unitName) {
    return new Contact(unitId, unitName, contactName.strip(), contactPhone.strip());
  }
}
