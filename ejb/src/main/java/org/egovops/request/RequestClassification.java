package org.egovops.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.egovops.ticket.Impact;
import org.egovops.ticket.Priority;
import org.egovops.ticket.Urgency;

/**
 * Classification (分类定级) of a request: service item, system and the priority by impact × urgency.
 */
@Embeddable
public class RequestClassification {

  @Column(name = "service_item")
  private String serviceItem;

  @Column(name = "business_system")
  private String businessSystem;

  @Enumerated(EnumType.STRING)
  private Impact impact;

  @Enumerated(EnumType.STRING)
  private Urgency urgency;

  @Enumerated(EnumType.STRING)
  private Priority priority;

  @Column(name = "needs_approval")
  private boolean approval;

  protected RequestClassification() {}

  RequestClassification(
      String serviceItem, String businessSystem, Impact impact, Urgency urgency, boolean approval) {
    this.serviceItem = serviceItem;
    this.businessSystem = businessSystem;
    this.impact = impact;
    this.urgency = urgency;
    this.priority = Priority.of(impact, urgency);
    this.approval = approval;
  }

  /** The same item and approval, for another system or differently graded. */
  RequestClassification graded(String system, Impact newImpact, Urgency newUrgency) {
    return new RequestClassification(serviceItem, system, newImpact, newUrgency, approval);
  }

  /** Code of the catalogue's service item. */
  public String serviceItem() {
    return serviceItem;
  }

  /** Code of the business system concerned, or null. */
  public String businessSystem() {
    return businessSystem;
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

  /** Whether the item asked for the office's approval when the request came in. */
  public boolean needsApproval() {
    return approval;
  }
}
