package org.egovops.web.servicelevel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.egovops.incident.Incident;
import org.egovops.incident.IncidentManagement;
import org.egovops.kernel.NotFound;
import org.egovops.servicelevel.ClockReceipt;
import org.egovops.ticket.TicketFile;

/** Receipt page (时限凭据): one clock of one record by itself, to be printed and signed. */
@Named("receiptPage")
@RequestScoped
public class ReceiptPage {

  @Inject IncidentManagement management;
  @Inject TicketFile file;

  private String number;
  private String metric;
  private Incident incident;
  private ClockReceipt clock;

  /** Reads the clock; a record outside the person's scope is not found. */
  public void open() {
    incident = management.find(number);
    clock =
        file.receipts(number).stream()
            .filter(found -> found.metric().name().equals(metric))
            .findFirst()
            .orElseThrow(() -> new NotFound("clock", number + " " + metric));
  }

  public Incident getIncident() {
    return incident;
  }

  public ClockReceipt getClock() {
    return clock;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getMetric() {
    return metric;
  }

  public void setMetric(String metric) {
    this.metric = metric;
  }
}
