package org.egovops.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.egovops.party.Team;

/** Service item (服务项): one entry of the service catalogue (SCP-01…13, GEN-14). */
@Entity
@Table(name = "service_item")
public class ServiceItem extends CatalogueEntry {

  @Enumerated(EnumType.STRING)
  @Column(name = "service_type")
  private ServiceType serviceType;

  @Enumerated(EnumType.STRING)
  @Column(name = "intake_kind")
  private IntakeKind intakeKind;

  private String description;

  @Column(name = "description_en")
  private String descriptionEn;

  @Lob
  @Column(name = "fulfilment_steps")
  private String steps;

  @Lob
  @Column(name = "fulfilment_steps_en")
  private String stepsEn;

  @Column(name = "approval_required")
  private boolean approvalRequired;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "owner_team_id")
  private Team owner;

  protected ServiceItem() {}

  ServiceItem(ServiceItemForm form, Team owner) {
    super(form.getCode());
    change(form, owner);
  }

  final void change(ServiceItemForm form, Team newOwner) {
    takeCommon(form);
    serviceType = form.getServiceType();
    intakeKind = form.getIntakeKind();
    description = form.getDescription();
    descriptionEn = form.getDescriptionEn();
    steps = form.getSteps();
    stepsEn = form.getStepsEn();
    approvalRequired = form.isApprovalRequired();
    owner = newOwner;
  }

  @Override
  String kind() {
    return "SERVICE_ITEM";
  }

  @Override
  String particulars() {
    String team = owner == null ? "-" : owner.name();
    return "%s; %s; owner %s; %s / %s; approval %s; %s / %s"
        .formatted(
            serviceType,
            intakeKind,
            team,
            description,
            descriptionEn,
            approvalRequired,
            steps,
            stepsEn);
  }

  public ServiceType serviceType() {
    return serviceType;
  }

  public IntakeKind intakeKind() {
    return intakeKind;
  }

  /** What the customer gets, in Chinese, or null. */
  public String description() {
    return description;
  }

  /** The same in English, or null. */
  public String descriptionEn() {
    return descriptionEn;
  }

  /** How a request for it is fulfilled, in Chinese: one step a line; null where that is plain. */
  public String steps() {
    return steps;
  }

  /** The same steps in English, as many, or null. */
  public String stepsEn() {
    return stepsEn;
  }

  /** Whether the customer's office approves a request before it is begun. */
  public boolean approvalRequired() {
    return approvalRequired;
  }

  /** The team that answers for the item, or null where none is named. */
  public Team owner() {
    return owner;
  }
}
