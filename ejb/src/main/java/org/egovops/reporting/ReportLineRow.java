package org.egovops.reporting;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.egovops.servicelevel.Metric;

/**
 * An incident as a report saw it (报告明细行).
 *
 * @param line the line that resolved it, else the one that held it
 * @param response {@code MET}, {@code BREACHED}, {@code EXCLUDED}, or null where not judged in the
 *     month; likewise for the other metrics
 * @param responseAgreed the same against the time agreed with the customer, {@code PENDING} where
 *     that had not come
 * @param responseWorked service time used, milliseconds, or null
 */
public record ReportLineRow(
    long incidentId,
    String number,
    String title,
    long unitId,
    String unitName,
    String serviceItem,
    String classCode,
    String category,
    String faultLevel,
    String priority,
    String line,
    Instant reportedAt,
    Instant respondedAt,
    Instant arrivedAt,
    Instant resolvedAt,
    int reported,
    int responded,
    int arrived,
    int resolved,
    int closed,
    int cancelled,
    int backlog,
    int phoned,
    int firstCall,
    int reopenings,
    String response,
    String responseAgreed,
    Long responseWorked,
    String onSite,
    String onSiteAgreed,
    Long onSiteWorked,
    String resolution,
    String resolutionAgreed,
    Long resolutionWorked) {

  /** The fields in order, for the query that builds rows. */
  static final String FIELDS =
      "l.incidentId, l.number, l.title, l.unitId, l.unitName, l.serviceItem, l.classCode,"
          + " l.category, l.faultLevel, l.priority, l.line, l.reportedAt, l.respondedAt,"
          + " l.arrivedAt, l.resolvedAt, l.reported, l.responded, l.arrived, l.resolved,"
          + " l.closed, l.cancelled, l.backlog, l.phoned, l.firstCall, l.reopenings,"
          + " l.response, l.responseAgreed, l.responseWorked, l.onSite, l.onSiteAgreed,"
          + " l.onSiteWorked, l.resolution, l.resolutionAgreed, l.resolutionWorked";

  /** The result of a metric, or null where it was not judged in the month. */
  public String result(Metric metric) {
    return switch (metric) {
      case RESPONSE -> response;
      case ON_SITE -> onSite;
      case RESOLUTION -> resolution;
    };
  }

  /** All it says, in a fixed order: what the digest is taken of. */
  String canonical() {
    return Stream.of(
            number,
            title,
            unitId,
            unitName,
            serviceItem,
            classCode,
            category,
            faultLevel,
            priority,
            line,
            reportedAt,
            respondedAt,
            arrivedAt,
            resolvedAt,
            reported,
            responded,
            arrived,
            resolved,
            closed,
            cancelled,
            backlog,
            phoned,
            firstCall,
            reopenings,
            response,
            responseAgreed,
            responseWorked,
            onSite,
            onSiteAgreed,
            onSiteWorked,
            resolution,
            resolutionAgreed,
            resolutionWorked)
        .map(field -> Objects.toString(field, ""))
        .collect(Collectors.joining("\t"));
  }
}
