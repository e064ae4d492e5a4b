package org.egovops.request;

import java.util.LinkedHashMap;
import java.util.Map;
import org.egovops.ticket.Corrections;

/**
 * Amendment (更正) of a request: the fields a correction may change, as history and audit keep them.
 */
final class RequestAmendment {

  private RequestAmendment() {}

  /** Values by field. */
  static Map<String, String> fields(ServiceRequest request) {
    RequestClassification grades = request.classification();
    Map<String, String> fields = new LinkedHashMap<>();
    Corrections.common(fields, request);
    fields.put("description", request.description());
    fields.put("wantedBy", request.wantedBy() == null ? null : request.wantedBy().toString());
    fields.put("businessSystem", grades.businessSystem());
    fields.put("impact", grades.impact().name());
    fields.put("urgency", grades.urgency().name());
    return fields;
  }
}
