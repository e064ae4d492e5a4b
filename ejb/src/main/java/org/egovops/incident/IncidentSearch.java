package org.egovops.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.egovops.recordkeeping.WrittenNote;
import org.egovops.search.SearchDocument;
import org.egovops.ticket.TicketKind;
import org.egovops.ticket.TicketSearch;

/** Incidents in the full-text search (事件检索). */
@ApplicationScoped
class IncidentSearch extends TicketSearch<Incident> {

  IncidentSearch() {
    super(TicketKind.INCIDENT, Incident.class);
  }

  @Override
  protected SearchDocument document(Incident incident, List<WrittenNote> notes) {
    return document(
        incident,
        notes,
        new Facts(
            incident.title(),
            incident.state(),
            incident.changedAt(),
            incident.classification().businessSystem()),
        incident.symptom(),
        incident.businessImpact(),
        incident.contact().unitName(),
        incident.resolution().text());
  }
}
