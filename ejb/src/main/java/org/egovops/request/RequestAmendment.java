package org.egovops.request;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Amendment (更正) of a request: the fields a correction may change, as history and audit keep them.
 */
final class RequestAmendment {

  private RequestAmendment() {}

  /** Values by field. The contact stays out: personal data does not belong into the history. */
  static Map<String, String> fields(ServiceRequest request) {
    RequestClassification grades = request.classification();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", request.title());
    fields.put("description", request.description());
    fields.put("unit", request.contact().unitName());
    fields.put("wantedBy", request.wantedBy() == null ? null : request.wantedBy().toString());
    fields.put("businessSystem", grades.businessSystem());
    fields.put("impact", grades.impact().name());
    fields.put("urgency", grades.urgency().name());
    return fields;
  }
}
