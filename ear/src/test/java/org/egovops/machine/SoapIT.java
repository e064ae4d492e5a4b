package org.egovops.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.handler.MessageContext;
import java.net.MalformedURLException;
import java.net.URL;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import javax.xml.namespace.QName;
import org.egovops.building.RunningServer;
import org.egovops.machine.client.AddNote;
import org.egovops.machine.client.Change;
import org.egovops.machine.client.GetIncident;
import org.egovops.machine.client.IncidentPort;
import org.egovops.machine.client.IncidentService;
import org.egovops.machine.client.ListChanges;
import org.egovops.machine.client.ListChangesResponse;
import org.egovops.machine.client.Problem_Exception;
import org.egovops.machine.client.ReportIncident;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An existing e-government system at the SOAP service, with the client its WSDL gives. */
@Tag("INC-12")
class SoapIT {

  private static final QName NAME =
      new QName("http://egovops.org/soap/incidents/v1", "IncidentService");

  private final IncidentPort service = service(Machine.monitor());

  @Test
  void reports_once_queries_notes_and_follows_changes() throws Exception {
    XMLGregorianCalendar before = now();
    ReportIncident report = report("OA-" + UUID.randomUUID());

    String number = service.reportIncident(report).getIncident().getNumber();
    String again = service.reportIncident(report).getIncident().getNumber();
    service.addNote(note(number, "对方系统补充:影响 3 个窗口"));

    assertThat(again).isEqualTo(number);
    assertThat(service.getIncident(query(number)).getIncident().getExternalReference())
        .isEqualTo(report.getExternalReference());
    assertThat(changesSince(before)).anyMatch(change -> change.getNumber().equals(number));
    assertThat(Machine.monitor().get("api/v1/incidents/" + number + "/timeline").text())
        .contains("影响 3 个窗口");
  }

  @Test
  void of_many_at_once_under_one_reference_there_is_one_incident() {
    ReportIncident report = report("OA-" + UUID.randomUUID());

    Set<String> numbers =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> reported(service(Machine.monitor()), report))
            .collect(Collectors.toSet());

    assertThat(numbers).hasSize(1);
  }

  private static String reported(IncidentPort port, ReportIncident report) {
    try {
      return port.reportIncident(report).getIncident().getNumber();
    } catch (Problem_Exception refused) {
      throw new IllegalStateException(refused.getFaultInfo().getCode(), refused);
    }
  }

  @Test
  void a_password_opens_it_as_well_as_a_token() throws Exception {
    IncidentPort port = service(Machine.basic("monitor", Machine.DEMO_PASSWORD));

    ReportIncident report = report("OA-" + UUID.randomUUID());
    assertThat(port.reportIncident(report).getIncident().getState()).isEqualTo("NEW");
  }

  @Test
  void what_the_form_refuses_is_a_fault_that_names_the_fields() {
    ReportIncident report = report(null);
    report.setContactPhone("12");
    report.setTitle("");

    Problem_Exception fault =
        catchThrowableOfType(() -> service.reportIncident(report), Problem_Exception.class);

    assertThat(fault.getFaultInfo().getCode()).isEqualTo("input.invalid");
    assertThat(fault.getFaultInfo().getField()).hasSize(2);
    assertThat(fault.getFaultInfo().getReference()).isNotBlank();
  }

  @Test
  void an_incident_out_of_sight_is_not_found() {
    Problem_Exception fault =
        catchThrowableOfType(
            () -> service.addNote(note("INC-1999-000001", "x")), Problem_Exception.class);

    assertThat(fault.getFaultInfo().getCode()).isEqualTo("record.not-found");
  }

  @Test
  void who_may_not_report_is_told_so() {
    IncidentPort engineer = service(Machine.of("l2"));

    Problem_Exception fault =
        catchThrowableOfType(() -> engineer.reportIncident(report(null)), Problem_Exception.class);

    assertThat(fault.getFaultInfo().getCode()).isEqualTo("access.denied");
  }

  /** All changes, page by page, as a follower reads them. */
  private List<Change> changesSince(XMLGregorianCalendar since) throws Problem_Exception {
    List<Change> all = new ArrayList<>();
    String after = null;
    do {
      ListChanges request = new ListChanges();
      request.setSince(since);
      request.setAfter(after);
      request.setLimit(2);
      ListChangesResponse page = service.listChanges(request);
      all.addAll(page.getChange());
      after = page.getNext();
    } while (after != null);
    return all;
  }

  private static ReportIncident report(String reference) {
    ReportIncident report = new ReportIncident();
    report.setExternalReference(reference);
    report.setContactName("陈示一");
    report.setContactPhone("028-55501234");
    report.setTitle("办件查询前置机无响应");
    report.setSymptom("自 9 时起无响应");
    return report;
  }

  private static AddNote note(String number, String text) {
    AddNote note = new AddNote();
    note.setNumber(number);
    note.setText(text);
    return note;
  }

  private static GetIncident query(String number) {
    GetIncident query = new GetIncident();
    query.setNumber(number);
    return query;
  }

  private static XMLGregorianCalendar now() throws DatatypeConfigurationException {
    String time = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    return DatatypeFactory.newInstance().newXMLGregorianCalendar(time);
  }

  private static IncidentPort service(Machine machine) {
    IncidentPort port;
    try {
      port =
          new IncidentService(new URL(RunningServer.url() + "soap/incidents?wsdl"), NAME)
              .getIncidentPort();
    } catch (MalformedURLException impossible) {
      throw new IllegalStateException(impossible);
    }
    Map<String, Object> context = ((BindingProvider) port).getRequestContext();
    context.put(BindingProvider.ENDPOINT_ADDRESS_PROPERTY, RunningServer.url() + "soap/incidents");
    context.put(
        MessageContext.HTTP_REQUEST_HEADERS,
        Map.of("Authorization", List.of(machine.authorization())));
    return port;
  }
}
