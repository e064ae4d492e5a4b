package org.egovops.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/**
 * Report line (报告明细): one incident as a report saw it. Written by {@link MonthExtract} alone, in
 * one statement, and never changed; read through {@link ReportLineRow} and the conditions of {@link
 * Figure}. Flags are 0 or 1 so that they can be summed.
 */
@Entity
@Table(name = "report_line")
@IdClass(ReportLine.Key.class)
class ReportLine {

  @Id
  @Column(name = "report_id")
  private long reportId;

  @Id
  @Column(name = "incident_id")
  private long incidentId;

  @Column(name = "incident_number")
  private String number;

  private String title;

  @Column(name = "unit_id")
  private long unitId;

  @Column(name = "unit_name")
  private String unitName;

  @Column(name = "service_item")
  private String serviceItem;

  @Column(name = "class_code")
  private String classCode;

  @Column(name = "category_code")
  private String category;

  @Column(name = "fault_level")
  private String faultLevel;

  private String priority;

  private String line;

  @Column(name = "reported_at")
  private Instant reportedAt;

  @Column(name = "responded_at")
  private Instant respondedAt;

  @Column(name = "arrived_at")
  private Instant arrivedAt;

  @Column(name = "resolved_at")
  private Instant resolvedAt;

  private int reported;

  private int responded;

  private int arrived;

  private int resolved;

  private int closed;

  private int cancelled;

  private int backlog;

  private int phoned;

  @Column(name = "first_call")
  private int firstCall;

  private int reopenings;

  private String response;

  @Column(name = "response_agreed")
  private String responseAgreed;

  @Column(name = "response_worked")
  private Long responseWorked;

  @Column(name = "on_site")
  private String onSite;

  @Column(name = "on_site_agreed")
  private String onSiteAgreed;

  @Column(name = "on_site_worked")
  private Long onSiteWorked;

  private String resolution;

  @Column(name = "resolution_agreed")
  private String resolutionAgreed;

  @Column(name = "resolution_worked")
  private Long resolutionWorked;

  protected ReportLine() {}

  /** Identity: an incident in a report. */
  static final class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private long reportId;
    private long incidentId;

    Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && reportId == key.reportId && incidentId == key.incidentId;
    }

    @Override
    public int hashCode() {
      return Objects.hash(reportId, incidentId);
    }
  }
}
