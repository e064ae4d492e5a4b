package org.egovops.incident;

import java.util.LinkedHashMap;
import java.util.Map;
import org.egovops.ticket.Corrections;

/** Amendment (更正): the fields a correction may change, as history and audit keep them. */
final class Amendment {

  private Amendment() {}

  /** Values by field. */
  static Map<String, String> fields(Incident incident) {
    Classification grades = incident.classification();
    Map<String, String> fields = new LinkedHashMap<>();
    Corrections.common(fields, incident);
    fields.put("symptom", incident.symptom());
    fields.put("serviceItem", grades.serviceItem());
    fields.put("businessSystem", grades.businessSystem());
    fields.put("category", grades.category());
    fields.put("faultLevel", grades.faultLevel().name());
    fields.put("impact", grades.impact().name());
    fields.put("urgency", grades.urgency().name());
    fields.put("supplierFault", String.valueOf(grades.supplierFault()));
    fields.put("businessImpact", incident.businessImpact());
    return fields;
  }
}
