package org.egovops.catalogue;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Service item form (服务项登记). */
public class ServiceItemForm extends CatalogueForm {

  private static final long serialVersionUID = 1L;

  @NotNull private ServiceType serviceType = ServiceType.RESPONSE_SUPPORT;

  @NotNull private IntakeKind intakeKind = IntakeKind.REQUEST;

  /** What the customer gets, in Chinese. */
  @Size(max = 1000)
  private String description;

  /** The same in English; where it is missing, English readers see the Chinese. */
  @Size(max = 1000)
  private String descriptionEn;

  /** How a request for it is fulfilled, in Chinese: one step a line. */
  @Size(max = 2000)
  private String steps;

  /**
   * The same steps in English, as many; where they are missing, English readers see the Chinese.
   */
  @Size(max = 2000)
  private String stepsEn;

  /** Whether the customer's office approves a request before it is begun. */
  private boolean approvalRequired;

  /** The team that answers for the item. */
  private Long ownerTeamId;

  /** The form as it would have been filled for this item. */
  public static ServiceItemForm of(ServiceItem item) {
    ServiceItemForm form = new ServiceItemForm();
    form.takeCommon(item);
    form.serviceType = item.serviceType();
    form.intakeKind = item.intakeKind();
    form.description = item.description();
    form.descriptionEn = item.descriptionEn();
    form.steps = item.steps();
    form.stepsEn = item.stepsEn();
    form.approvalRequired = item.approvalRequired();
    form.ownerTeamId = item.owner() == null ? null : item.owner().id();
    return form;
  }

  public ServiceType getServiceType() {
    return serviceType;
  }

  public void setServiceType(ServiceType serviceType) {
    this.serviceType = serviceType;
  }

  public IntakeKind getIntakeKind() {
    return intakeKind;
  }

  public void setIntakeKind(IntakeKind intakeKind) {
    this.intakeKind = intakeKind;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public String getDescriptionEn() {
    return descriptionEn;
  }

  public void setDescriptionEn(String descriptionEn) {
    this.descriptionEn = descriptionEn;
  }

  public String getStepsEn() {
    return stepsEn;
  }

  public void setStepsEn(String stepsEn) {
    this.stepsEn = stepsEn;
  }

  public String getSteps() {
    return steps;
  }

  public void setSteps(String steps) {
    this.steps = steps;
  }

  public boolean isApprovalRequired() {
    return approvalRequired;
  }

  public void setApprovalRequired(boolean approvalRequired) {
    this.approvalRequired = approvalRequired;
  }

  public Long getOwnerTeamId() {
    return ownerTeamId;
  }

  public void setOwnerTeamId(Long ownerTeamId) {
    this.ownerTeamId = ownerTeamId;
  }
}
