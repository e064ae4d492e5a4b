package org.egovops.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.egovops.servicelevel.FaultLevel;
import org.egovops.ticket.Impact;
import org.egovops.ticket.Priority;
import org.egovops.ticket.Urgency;

/**
 * Classification (分类定级): service item, system, category, and the two independent grades of AMB-11:
 * fault level selects the target, impact × urgency gives the priority.
 */
@Embeddable
public class Classification {

  @Column(name = "service_item")
  private String serviceItem;

  @Column(name = "business_system")
  private String businessSystem;

  @Column(name = "category_code")
  private String category;

  @Enumerated(EnumType.STRING)
  @Column(name = "fault_level")
  private FaultLevel faultLevel;

  @Enumerated(EnumType.STRING)
  private Impact impact;

  @Enumerated(EnumType.STRING)
  private Urgency urgency;

  @Enumerated(EnumType.STRING)
  private Priority priority;

  @Column(name = "supplier_fault")
  private boolean supplierFault;

  protected Classification() {}

  Classification(
      String serviceItem,
      String businessSystem,
      String category,
      FaultLevel faultLevel,
      Impact impact,
      Urgency urgency,
      boolean supplierFault) {
    this.serviceItem = serviceItem;
    this.businessSystem = businessSystem;
    this.category = category;
    this.faultLevel = faultLevel;
    this.impact = impact;
    this.urgency = urgency;
    this.priority = Priority.of(impact, urgency);
    this.supplierFault = supplierFault;
  }

  /** The same under another category. */
  Classification under(String code) {
    return new Classification(
        serviceItem, businessSystem, code, faultLevel, impact, urgency, supplierFault);
  }

  /** Code of the catalogue's service item (SCP-01…13). */
  public String serviceItem() {
    return serviceItem;
  }

  /** Code of the business system concerned, or null where the caller could not say. */
  public String businessSystem() {
    return businessSystem;
  }

  /** Code of the category, or null before the desk classified. */
  public String category() {
    return category;
  }

  public FaultLevel faultLevel() {
    return faultLevel;
  }

  public Impact impact() {
    return impact;
  }

  public Urgency urgency() {
    return urgency;
  }

  public Priority priority() {
    return priority;
  }

  /** The fault lies with a supplier and goes straight to third line (INC-16). */
  public boolean supplierFault() {
    return supplierFault;
  }

  /** Important and urgent: reported to the project manager (INC-17). */
  public boolean importantAndUrgent() {
    return priority == Priority.P1;
  }

  /** Data must be saved before work begins: MAJOR, or P1/P2 (INC-28, AMB-11). */
  public boolean needsBackup() {
    return faultLevel == FaultLevel.MAJOR || priority.compareTo(Priority.P2) <= 0;
  }
}
