package org.egovops.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.egovops.recordkeeping.WrittenNote;
import org.egovops.search.SearchDocument;
import org.egovops.ticket.TicketKind;
import org.egovops.ticket.TicketSearch;

/** Service requests in the full-text search (服务请求检索). */
@ApplicationScoped
class RequestSearch extends TicketSearch<ServiceRequest> {

  RequestSearch() {
    super(TicketKind.REQUEST, ServiceRequest.class);
  }

  @Override
  protected SearchDocument document(ServiceRequest request, List<WrittenNote> notes) {
    return document(
        request,
        notes,
        new Facts(
            request.title(),
            request.state(),
            request.changedAt(),
            request.classification().businessSystem()),
        request.description(),
        request.contact().unitName(),
        request.result());
  }
}
