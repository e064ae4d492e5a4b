package org.egovops.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;
import org.egovops.contract.ServiceContract;
import org.egovops.kernel.Record;
import org.egovops.recordkeeping.Author;

/**
 * Service report (服务报告): a month of a contract, counted and frozen (RPT-10). Names are kept as they
 * were. After it is frozen only the project manager's decision is added.
 */
@Entity
@Table(name = "service_report")
public class ServiceReport extends Record {

  @Enumerated(EnumType.STRING)
  @Column(name = "report_kind", nullable = false, length = 30)
  private ReportKind kind;

  @Column(name = "report_number", length = 20)
  private String number;

  @Column(name = "revision", nullable = false)
  private int revision;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 20)
  private ReportState state = ReportState.PREPARING;

  @Column(name = "contract_id", nullable = false)
  private long contractId;

  @Column(name = "contract_number", nullable = false, length = 40)
  private String contractNumber;

  @Column(name = "contract_name", nullable = false, length = 200)
  private String contractName;

  @Column(name = "customer_name", nullable = false, length = 200)
  private String customerName;

  @Column(name = "provider_name", nullable = false, length = 200)
  private String providerName;

  @Column(name = "report_month", nullable = false, length = 7)
  private String month;

  @Column(name = "period_from", nullable = false)
  private Instant periodFrom;

  @Column(name = "period_until", nullable = false)
  private Instant periodUntil;

  @Column(name = "run_id", nullable = false)
  private long runId;

  @Column(name = "last_incident_id", nullable = false)
  private long lastIncidentId;

  @Column(name = "counted_at", nullable = false)
  private Instant countedAt;

  @Column(name = "prepared_by", nullable = false, length = 100)
  private String preparedBy;

  @Column(name = "frozen_at")
  private Instant frozenAt;

  @Column(name = "line_count", nullable = false)
  private long lines;

  @Column(name = "digest", length = 64)
  private String digest;

  @Column(name = "decided_by", length = 100)
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "opinion", length = 1000)
  private String opinion;

  protected ServiceReport() {}

  ServiceReport(ReportKind kind, ServiceContract contract, YearMonth month, int revision) {
    this.kind = kind;
    this.revision = revision;
    this.contractId = contract.id();
    this.contractNumber = contract.number();
    this.contractName = contract.name();
    this.customerName = contract.customer().name();
    this.providerName = contract.provider().name();
    this.month = month.toString();
    this.periodFrom = ReportMonth.from(month);
    this.periodUntil = ReportMonth.until(month);
  }

  void preparedFor(long run, long lastIncident, Author author, Instant now) {
    runId = run;
    lastIncidentId = lastIncident;
    preparedBy = author.name();
    countedAt = now;
  }

  void counted(long lineCount, String contentDigest) {
    lines = lineCount;
    digest = contentDigest;
  }

  void numbered(String given) {
    number = given;
  }

  void freeze(Instant now) {
    state = ReportLifecycle.TABLE.next(state, ReportAction.FREEZE);
    frozenAt = now;
  }

  void decide(ReportAction action, Author manager, String reason, Instant now) {
    state = ReportLifecycle.TABLE.next(state, action);
    decidedBy = manager.name();
    decidedAt = now;
    opinion = reason == null || reason.isBlank() ? null : reason.strip();
  }

  public ReportKind kind() {
    return kind;
  }

  /** Number, given when it was counted; the same month's revisions have numbers of their own. */
  public String number() {
    return number;
  }

  /** Counted from 1 among the reports of the same month and contract. */
  public int revision() {
    return revision;
  }

  public ReportState state() {
    return state;
  }

  public long contractId() {
    return contractId;
  }

  public String contractNumber() {
    return contractNumber;
  }

  public String contractName() {
    return contractName;
  }

  /** Whom it addresses. */
  public String customerName() {
    return customerName;
  }

  /** Who reports. */
  public String providerName() {
    return providerName;
  }

  public YearMonth month() {
    return YearMonth.parse(month);
  }

  public Instant periodFrom() {
    return periodFrom;
  }

  /** First instant after the month. */
  public Instant periodUntil() {
    return periodUntil;
  }

  /** The job run that prepared it. */
  public long runId() {
    return runId;
  }

  /** Incidents registered later than this one were not looked at. */
  long lastIncidentId() {
    return lastIncidentId;
  }

  /** The moment whose data it tells (统计时点). */
  public Instant countedAt() {
    return countedAt;
  }

  public String preparedBy() {
    return preparedBy;
  }

  public Instant frozenAt() {
    return frozenAt;
  }

  /** Incidents in its lists. */
  public long lines() {
    return lines;
  }

  /** SM3 of figures and lists. */
  public String digest() {
    return digest;
  }

  /** The project manager who decided, or null. */
  public String decidedBy() {
    return decidedBy;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  /** What the project manager wrote, or null. */
  public String opinion() {
    return opinion;
  }
}
