package org.egovops.web.incident;

import org.egovops.incident.IncidentForm;
import org.egovops.servicelevel.FaultLevel;
import org.egovops.ticket.Impact;
import org.egovops.ticket.Urgency;

/**
 * Disturbance (影响程度): what somebody in a department can say about a fault without knowing the
 * service level; the desk grades it anew when it accepts the report.
 */
public enum Disturbance {
  /** 业务办不了: work stands still. */
  STANDS_STILL(FaultLevel.MAJOR, Impact.HIGH, Urgency.HIGH),
  /** 能用但不正常: there is a way around. */
  IMPAIRED(FaultLevel.GENERAL, Impact.MEDIUM, Urgency.MEDIUM);

  private final FaultLevel faultLevel;
  private final Impact impact;
  private final Urgency urgency;

  Disturbance(FaultLevel faultLevel, Impact impact, Urgency urgency) {
    this.faultLevel = faultLevel;
    this.impact = impact;
    this.urgency = urgency;
  }

  /** Grades a report. */
  void grade(IncidentForm form) {
    form.setFaultLevel(faultLevel);
    form.setImpact(impact);
    form.setUrgency(urgency);
  }
}
