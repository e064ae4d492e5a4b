package org.egovops.incident;

import java.time.Instant;
import java.util.Set;
import org.egovops.servicelevel.FaultLevel;
import org.egovops.servicelevel.Metric;
import org.egovops.ticket.TicketFilter;

/**
 * Incident filter (筛选条件) of register, REST list, export and report; null or empty means any. What
 * the reader may see at all is decided by the scope, not here.
 */
public class IncidentFilter extends TicketFilter {

  private Set<IncidentState> states;

  private Set<FaultLevel> faultLevels;

  private String category;

  private Long parent;

  /** The metric that is due next. */
  private Metric dueMetric;

  /** Whether what is due next stands still; null for either. */
  private Boolean paused;

  /** Due before this time and not paused. */
  private Instant dueBefore;

  /** Resolved at or after. */
  private Instant resolvedFrom;

  /** Resolved before. */
  private Instant resolvedBefore;

  /** Concerns this configuration item. */
  private Long item;

  /** Begin of the stretch in which clocks were judged or surveys answered. */
  private Instant judgedFrom;

  /** End of that stretch. */
  private Instant judgedBefore;

  /** A committed clock of this metric was breached within the stretch. */
  private Metric missed;

  /** A committed clock of this metric was met within the stretch. */
  private Metric met;

  /** The customer rated it so within the stretch, 1 to 5. */
  private Integer score;

  /** True: the customer was asked to rate it and has not answered. */
  private Boolean toRate;

  public Boolean getToRate() {
    return toRate;
  }

  public void setToRate(Boolean toRate) {
    this.toRate = toRate;
  }

  public Set<IncidentState> getStates() {
    return states;
  }

  public void setStates(Set<IncidentState> states) {
    this.states = states;
  }

  public Set<FaultLevel> getFaultLevels() {
    return faultLevels;
  }

  public void setFaultLevels(Set<FaultLevel> faultLevels) {
    this.faultLevels = faultLevels;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public Long getParent() {
    return parent;
  }

  public void setParent(Long parent) {
    this.parent = parent;
  }

  public Metric getDueMetric() {
    return dueMetric;
  }

  public void setDueMetric(Metric dueMetric) {
    this.dueMetric = dueMetric;
  }

  public Boolean getPaused() {
    return paused;
  }

  public void setPaused(Boolean paused) {
    this.paused = paused;
  }

  public Instant getDueBefore() {
    return dueBefore;
  }

  public void setDueBefore(Instant dueBefore) {
    this.dueBefore = dueBefore;
  }

  public Instant getResolvedFrom() {
    return resolvedFrom;
  }

  public void setResolvedFrom(Instant resolvedFrom) {
    this.resolvedFrom = resolvedFrom;
  }

  public Instant getResolvedBefore() {
    return resolvedBefore;
  }

  public void setResolvedBefore(Instant resolvedBefore) {
    this.resolvedBefore = resolvedBefore;
  }

  public Long getItem() {
    return item;
  }

  public void setItem(Long item) {
    this.item = item;
  }

  public Instant getJudgedFrom() {
    return judgedFrom;
  }

  public void setJudgedFrom(Instant judgedFrom) {
    this.judgedFrom = judgedFrom;
  }

  public Instant getJudgedBefore() {
    return judgedBefore;
  }

  public void setJudgedBefore(Instant judgedBefore) {
    this.judgedBefore = judgedBefore;
  }

  public Metric getMissed() {
    return missed;
  }

  public void setMissed(Metric missed) {
    this.missed = missed;
  }

  public Metric getMet() {
    return met;
  }

  public void setMet(Metric met) {
    this.met = met;
  }

  public Integer getScore() {
    return score;
  }

  public void setScore(Integer score) {
    this.score = score;
  }
}
