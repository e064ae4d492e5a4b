package org.egovops.ticket;

import java.time.Instant;
import java.util.Set;
import org.egovops.party.SupportLine;

/**
 * Ticket filter (筛选条件): what registers of every kind of ticket select by; null or empty means any.
 * What the reader may see at all is decided by the scope, not here.
 */
public abstract class TicketFilter {

  /** True: work not done yet; false: done or ended. */
  private Boolean open;

  private Set<SupportLine> lines;

  private Set<Long> teams;

  private Long assignee;

  /** True: nobody has it yet. */
  private Boolean unassigned;

  private Set<Priority> priorities;

  private String serviceItem;

  private String businessSystem;

  private Long unit;

  private Long contract;

  /** Reported at or after. */
  private Instant reportedFrom;

  /** Reported before. */
  private Instant reportedBefore;

  /** Changed at or after. */
  private Instant changedSince;

  /** Only these, e.g. the hits of a full-text search. */
  private Set<Long> ids;

  /** Words, numbers or parts of them, answered by the full-text search. */
  private String words;

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
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
}
