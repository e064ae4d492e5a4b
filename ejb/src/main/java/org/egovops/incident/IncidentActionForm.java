package org.egovops.incident;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.egovops.kernel.OneLine;
import org.egovops.party.SupportLine;
import org.egovops.servicelevel.Metric;
import org.egovops.ticket.TicketActionForm;

/**
 * Action form (操作填写内容): what an action asks for; which fields it needs stands in {@link
 * IncidentAction}. One input for every button, REST action and SOAP operation.
 */
public class IncidentActionForm extends TicketActionForm {

  private static final long serialVersionUID = 1L;

  /** Line that takes over. */
  private SupportLine line;

  /** Whether data was saved before the work. */
  private BackupOutcome backup;

  /** Target that is extended. */
  private Metric metric;

  /** New time agreed with the customer. */
  private Instant agreedAt;

  /** How it was solved. */
  @Size(max = 4000)
  private String resolution;

  /** In which manner it was solved. */
  private ResolutionCode resolutionCode;

  /** Number of the incident this one repeats. */
  @Size(max = 40)
  @OneLine
  private String duplicateOf;

  /** Satisfaction, 1 (bad) to 5 (very good). */
  @Min(1)
  @Max(5)
  private Integer score;

  /** Code of a category of the catalogue. */
  @Size(max = 40)
  @OneLine
  private String category;

  /** Code of the service item that is really wanted. */
  @Size(max = 20)
  @OneLine
  private String serviceItem;

  /**
   * Whether a field was filled in.
   *
   * @see IncidentAction#needed()
   */
  public boolean has(ActionField field) {
    Object value =
        switch (field) {
          case HAPPENED_AT -> getHappenedAt();
          case TEXT -> getText();
          case TEAM -> getTeam();
          case PERSON -> getPerson();
          case LINE -> line;
          case CUSTOMER -> getCustomer();
          case CUSTOMER_CHANNEL -> getCustomerChannel();
          case BACKUP -> backup;
          case METRIC -> metric;
          case AGREED_AT -> agreedAt;
          case RESOLUTION -> resolution;
          case RESOLUTION_CODE -> resolutionCode;
          case CATEGORY -> category;
          case DUPLICATE_OF -> duplicateOf;
          case SCORE -> score;
          case SERVICE_ITEM -> serviceItem;
        };
    return filled(value);
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public SupportLine getLine() {
    return line;
  }

  public void setLine(SupportLine line) {
    this.line = line;
  }

  public BackupOutcome getBackup() {
    return backup;
  }

  public void setBackup(BackupOutcome backup) {
    this.backup = backup;
  }

  public Metric getMetric() {
    return metric;
  }

  public void setMetric(Metric metric) {
    this.metric = metric;
  }

  public Instant getAgreedAt() {
    return agreedAt;
  }

  public void setAgreedAt(Instant agreedAt) {
    this.agreedAt = agreedAt;
  }

  public String getResolution() {
    return resolution;
  }

  public void setResolution(String resolution) {
    this.resolution = resolution;
  }

  public ResolutionCode getResolutionCode() {
    return resolutionCode;
  }

  public void setResolutionCode(ResolutionCode resolutionCode) {
    this.resolutionCode = resolutionCode;
  }

  public String getDuplicateOf() {
    return duplicateOf;
  }

  public void setDuplicateOf(String duplicateOf) {
    this.duplicateOf = duplicateOf;
  }

  public Integer getScore() {
    return score;
  }

  public void setScore(Integer score) {
    this.score = score;
  }

  public String getServiceItem() {
    return serviceItem;
  }

  public void setServiceItem(String serviceItem) {
    this.serviceItem = serviceItem;
  }
}
