package org.egovops.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.egovops.kernel.Record;
import org.egovops.party.Masking;
import org.egovops.ticket.CustomerChannel;
import org.egovops.ticket.Move;

/**
 * Remote consent (远程支持授权): who of the customer allowed a remote session, when and how; without it
 * there is no session (INC-19). One row per session.
 */
@Entity
@Table(name = "remote_consent")
public class RemoteConsent extends Record {

  @Column(name = "incident_id")
  private long incidentId;

  @Column(name = "given_by")
  private String givenBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "given_how")
  private CustomerChannel how;

  @Column(name = "given_at")
  private Instant at;

  @Column(name = "recorded_by")
  private String recordedBy;

  protected RemoteConsent() {}

  RemoteConsent(long incidentId, String givenBy, CustomerChannel how, Move move) {
    this.incidentId = incidentId;
    this.givenBy = givenBy;
    this.how = how;
    this.at = move.at();
    this.recordedBy = move.by().name();
  }

  /** The person's name, masked as the contact's is. */
  public String givenBy() {
    return Masking.name(givenBy);
  }

  public CustomerChannel how() {
    return how;
  }

  public Instant at() {
    return at;
  }

  public String recordedBy() {
    return recordedBy;
  }
}
