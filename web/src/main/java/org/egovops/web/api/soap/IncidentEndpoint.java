package org.egovops.web.api.soap;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.util.function.Supplier;
import org.egovops.incident.Incident;
import org.egovops.incident.IncidentFilter;
import org.egovops.incident.IncidentForm;
import org.egovops.incident.IncidentManagement;
import org.egovops.incident.IncidentRow;
import org.egovops.incident.IncidentSort;
import org.egovops.kernel.Collision;
import org.egovops.kernel.Page;
import org.egovops.ticket.TicketFile;
import org.egovops.web.api.soap.contract.AddNote;
import org.egovops.web.api.soap.contract.AddNoteResponse;
import org.egovops.web.api.soap.contract.GetIncident;
import org.egovops.web.api.soap.contract.GetIncidentResponse;
import org.egovops.web.api.soap.contract.IncidentPort;
import org.egovops.web.api.soap.contract.ListChanges;
import org.egovops.web.api.soap.contract.ListChangesResponse;
import org.egovops.web.api.soap.contract.Problem_Exception;
import org.egovops.web.api.soap.contract.ReportIncident;
import org.egovops.web.api.soap.contract.ReportIncidentResponse;

/** The SOAP service: the same doors as screens and REST. */
@WebService(
    serviceName = "IncidentService",
    portName = "IncidentPort",
    targetNamespace = "http://egovops.org/soap/incidents/v1",
    endpointInterface = "org.egovops.web.api.soap.contract.IncidentPort",
    wsdlLocation = "WEB-INF/wsdl/incidents.wsdl")
public class IncidentEndpoint implements IncidentPort {

  private static final int USUAL_PAGE = 100;

  @Inject IncidentManagement incidents;
  @Inject TicketFile tickets;

  @Override
  public ReportIncidentResponse reportIncident(ReportIncident request) throws Problem_Exception {
    IncidentForm form = SoapIncident.form(request);
    ReportIncidentResponse response = new ReportIncidentResponse();
    response.setIncident(SoapIncident.of(report(form)));
    return response;
  }

  private Incident report(IncidentForm form) throws Problem_Exception {
    return answer(() -> Collision.askAgain(() -> incidents.report(form)));
  }

  @Override
  public GetIncidentResponse getIncident(GetIncident request) throws Problem_Exception {
    GetIncidentResponse response = new GetIncidentResponse();
    Incident found = answer(() -> incidents.find(request.getNumber()));
    response.setIncident(SoapIncident.of(found));
    return response;
  }

  @Override
  public ListChangesResponse listChanges(ListChanges request) throws Problem_Exception {
    IncidentFilter filter = new IncidentFilter();
    filter.setChangedSince(request.getSince());
    int limit = request.getLimit() == null ? USUAL_PAGE : request.getLimit();
    Page<IncidentRow> page =
        answer(() -> incidents.list(filter, IncidentSort.CHANGED, request.getAfter(), limit));
    ListChangesResponse response = new ListChangesResponse();
    page.rows().forEach(row -> response.getChange().add(SoapIncident.change(row)));
    response.setNext(page.next());
    return response;
  }

  @Override
  public AddNoteResponse addNote(AddNote request) throws Problem_Exception {
    answer(
        () -> {
          tickets.note(request.getNumber(), request.getText(), false);
          return null;
        });
    return new AddNoteResponse();
  }

  private static <T> T answer(Supplier<T> work) throws Problem_Exception {
    try {
      return work.get();
    } catch (RuntimeException thrown) {
      throw SoapProblem.of(thrown);
    }
  }
}
