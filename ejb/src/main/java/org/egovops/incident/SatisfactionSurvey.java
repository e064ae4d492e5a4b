package org.egovops.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.egovops.kernel.Record;
import org.egovops.kernel.RuleBroken;
import org.egovops.recordkeeping.Author;

/**
 * Satisfaction survey (满意度调查): asked of the customer of a sampled incident once it is confirmed,
 * answered once, by the customer and never by staff (INC-08, INC-32).
 */
@Entity
@Table(name = "satisfaction_survey")
public class SatisfactionSurvey extends Record {

  @Column(name = "incident_id")
  private long incidentId;

  @Column(name = "drawn_at")
  private Instant drawnAt;

  @Column(name = "drawn_with_seed")
  private String seed;

  @Column(name = "answered_at")
  private Instant answeredAt;

  private Integer score;

  @Lob private String remark;

  @Column(name = "answered_by")
  private Long answeredBy;

  protected SatisfactionSurvey() {}

  SatisfactionSurvey(long incidentId, String seed, Instant now) {
    this.incidentId = incidentId;
    this.seed = seed;
    this.drawnAt = now;
  }

  void answer(int score, String remark, Author customer, Instant now) {
    if (answeredAt != null) {
      throw new RuleBroken("incident.survey-answered");
    }
    this.score = score;
    this.remark = remark;
    this.answeredBy = customer.personId();
    this.answeredAt = now;
  }

  public Instant drawnAt() {
    return drawnAt;
  }

  /** Null while the customer has not answered. */
  public Instant answeredAt() {
    return answeredAt;
  }

  /** 1 (bad) to 5 (very good), or null. */
  public Integer score() {
    return score;
  }

  public String remark() {
    return remark;
  }
}
