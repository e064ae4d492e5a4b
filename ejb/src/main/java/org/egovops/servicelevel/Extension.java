package org.egovops.servicelevel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.Masking;

/**
 * Extension (约定时间): a time agreed with the customer beside the original target, which stays as it
 * was (INC-27, AMB-21). Immutable.
 */
@Embeddable
public class Extension {

  /** An agreed time further away than a year is a slip of the keyboard. */
  static final Duration FURTHEST = Duration.ofDays(366);

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

  private Extension(Extension other, String agreedWith) {
    this.dueAt = other.dueAt;
    this.agreedWith = agreedWith;
    this.reason = other.reason;
    this.loggedBy = other.loggedBy;
    this.loggedAt = other.loggedAt;
  }

  /** The same as it is shown: the customer's person is as masked as the contact (PIPL 51). */
  Extension masked() {
    return new Extension(this, Masking.name(agreedWith));
  }

  Extension(Instant dueAt, String agreedWith, Step step) {
    if (dueAt.isAfter(step.at().plus(FURTHEST))) {
      throw RuleBroken.at("agreedAt", "servicelevel.extension-far", FURTHEST.toDays());
    }
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

  /** Name of the customer's person who agreed; masked on receipts. */
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
