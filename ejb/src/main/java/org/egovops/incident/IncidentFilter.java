package org.egovops.incident;

import java.time.Instant;
import java.util.Set;
import org.egovops.party.SupportLine;
import org.egovops.servicelevel.FaultLevel;
import org.egovops.servicelevel.Metric;
import org.egovops.ticket.Priority;

/**
 * Incident filter (筛选条件) of register, REST list, export and report; null or empty means any. What
 * the reader may see at all is decided by the scope, not here.
 */
public class IncidentFilter {

  private Set<IncidentState> states;

  /** True: work not done yet; false: resolved or ended. */
  private Boolean open;

  private Set<SupportLine> lines;

  private Set<Long> teams;

  private Long assignee;

  /** True: nobody has it yet. */
  private Boolean unassigned;

  private Set<FaultLevel> faultLevels;

  private Set<Priority> priorities;

  private String serviceItem;

  private String category;

  private String businessSystem;

  private Long unit;

  private Long contract;

  private Long parent;

  /** The metric that is due next. */
  private Metric dueMetric;

  /** Due before this time and not paused. */
  private Instant dueBefore;

  /** Reported at or after. */
  private Instant reportedFrom;

  /** Reported before. */
  private Instant reportedBefore;

  /** Resolved at or after. */
  private Instant resolvedFrom;

  /** Resolved before. */
  private Instant resolvedBefore;

  /** Changed at or after. */
  private Instant changedSince;

  /** Only these, e.g. the hits of a full-text search. */
  private Set<Long> ids;

  /** Concerns this configuration item. */
  private Long item;

  /** Words, numbers or parts of them, answered by the full-text search. */
  private String words;

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

  public Set<IncidentState> getStates() {
    return states;
  }

  public void setStates(Set<IncidentState> states) {
    this.states = states;
  }

  public Boolean getOpen() {
    return open;
  }

  public void setOpen(Boolean open) {
    this.open = open;
  }

  public Set<SupportLine> getLines() {
    return lines;
  }

  public void setLines(Set<SupportLine> lines) {
    this.lines = lines;
  }

  public Set<Long> getTeams() {
    return teams;
  }

  public void setTeams(Set<Long> teams) {
    this.teams = teams;
  }

  public Long getAssignee() {
    return assignee;
  }

  public void setAssignee(Long assignee) {
    this.assignee = assignee;
  }

  public Boolean getUnassigned() {
    return unassigned;
  }

  public void setUnassigned(Boolean unassigned) {
    this.unassigned = unassigned;
  }

  public Set<FaultLevel> getFaultLevels() {
    return faultLevels;
  }

  public void setFaultLevels(Set<FaultLevel> faultLevels) {
    this.faultLevels = faultLevels;
  }

  public Set<Priority> getPriorities() {
    return priorities;
  }

  public void setPriorities(Set<Priority> priorities) {
    this.priorities = priorities;
  }

  public String getServiceItem() {
    return serviceItem;
  }

  public void setServiceItem(String serviceItem) {
    this.serviceItem = serviceItem;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public String getBusinessSystem() {
    return businessSystem;
  }

  public void setBusinessSystem(String businessSystem) {
    this.businessSystem = businessSystem;
  }

  public Long getUnit() {
    return unit;
  }

  public void setUnit(Long unit) {
    this.unit = unit;
  }

  public Long getContract() {
    return contract;
  }

  public void setContract(Long contract) {
    this.contract = contract;
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

  public Instant getDueBefore() {
    return dueBefore;
  }

  public void setDueBefore(Instant dueBefore) {
    this.dueBefore = dueBefore;
  }

  public Instant getReportedFrom() {
    return reportedFrom;
  }

  public void setReportedFrom(Instant reportedFrom) {
    this.reportedFrom = reportedFrom;
  }

  public Instant getReportedBefore() {
    return reportedBefore;
  }

  public void setReportedBefore(Instant reportedBefore) {
    this.reportedBefore = reportedBefore;
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

  public Instant getChangedSince() {
    return changedSince;
  }

  public void setChangedSince(Instant changedSince) {
    this.changedSince = changedSince;
  }

  public Set<Long> getIds() {
    return ids;
  }

  public void setIds(Set<Long> ids) {
    this.ids = ids;
  }

  public Long getItem() {
    return item;
  }

  public void setItem(Long item) {
    this.item = item;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
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
