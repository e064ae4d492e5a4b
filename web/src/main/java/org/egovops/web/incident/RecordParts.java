package org.egovops.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.egovops.configuration.ConfigurationItem;
import org.egovops.incident.Handover;
import org.egovops.incident.IncidentFile;
import org.egovops.incident.RemoteConsent;
import org.egovops.incident.SatisfactionSurvey;
import org.egovops.recordkeeping.AttachmentRow;
import org.egovops.recordkeeping.LinkRow;
import org.egovops.servicelevel.ClockReceipt;
import org.egovops.servicelevel.Metric;
import org.egovops.ticket.TicketFile;

/** Record parts (事件单各部分): what is kept with the incident that is shown, each read when drawn. */
@Named("recordParts")
@RequestScoped
public class RecordParts {

  @Inject IncidentFile file;
  @Inject TicketFile tickets;
  @Inject IncidentRecord record;
  @Inject IncidentWords words;

  private List<ClockReceipt> receipts;

  public List<ClockReceipt> getReceipts() {
    if (receipts == null) {
      receipts = tickets.receipts(record.getNumber());
    }
    return receipts;
  }

  /** What another time can be agreed for: a clock that has stopped has had its time. */
  public List<Metric> getRunning() {
    return running(getReceipts());
  }

  static List<Metric> running(List<ClockReceipt> clocks) {
    return clocks.stream()
        .filter(clock -> !clock.receipt().stopped())
        .map(ClockReceipt::metric)
        .toList();
  }

  /** What the customer said in the survey; a dash where nothing was asked or answered. */
  public String getScore() {
    return file.survey(record.getNumber())
        .map(SatisfactionSurvey::score)
        .map(score -> IncidentWords.stars(score) + " " + words.score(score))
        .orElse("—");
  }

  public List<AttachmentRow> getAttachments() {
    return tickets.attachments(record.getNumber());
  }

  public List<Handover> getHandovers() {
    return file.handovers(record.getNumber());
  }

  public List<RemoteConsent> getConsents() {
    return file.consents(record.getNumber());
  }

  public List<LinkRow> getLinks() {
    return tickets.links(record.getNumber());
  }

  public List<ConfigurationItem> getItems() {
    return file.items(record.getNumber());
  }
}
