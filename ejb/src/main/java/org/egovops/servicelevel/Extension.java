package org.egovops.servicelevel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Extension (约定时间): a time agreed with the customer beside the original target, which stays as it
 * was (INC-27, AMB-21). Immutable.
 */
@Embeddable
public class Extension {

  @Column(name = "agreed_due_at")
  private Instant dueAt;

  @Column(name = "agreed_with", length = 100)
  private String agreedWith;

  @Column(name = "agreed_reason", length = 1000)
  private String reason;

  @Column(name = "agreed_logged_by", length = 100)
  private String loggedBy;

  @Column(name = "agreed_logged_at")
  private Instant loggedAt;

  protected Extension() {}

  Extension(Instant dueAt, String agreedWith, Step step) {
    this.dueAt = dueAt;
    this.agreedWith = agreedWith;
    this.reason = step.why();
    this.loggedBy = step.who();
    this.loggedAt = step.at();
  }

  /** The agreed time. */
  public Instant dueAt() {
    return dueAt;
  }

  /** Name of the customer's person who agreed. */
  public String agreedWith() {
    return agreedWith;
  }

  public String reason() {
    return reason;
  }

  public String loggedBy() {
    return loggedBy;
  }

  public Instant loggedAt() {
    return loggedAt;
  }
}
