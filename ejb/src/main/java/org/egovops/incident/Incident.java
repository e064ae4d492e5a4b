package org.egovops.incident;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.egovops.kernel.Record;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.SupportLine;
import org.egovops.recordkeeping.RecordRef;
import org.egovops.ticket.Assignment;
import org.egovops.ticket.Contact;
import org.egovops.ticket.IntakeChannel;
import org.egovops.ticket.Move;
import org.egovops.ticket.ServedUnits;
import org.egovops.ticket.Ticket;
import org.egovops.ticket.TicketKind;

/**
 * Incident (事件, 客户服务受理单): reported by a department, accepted by the desk, answered by an engineer's
 * phone call, worked on by phone, remotely and on site, handed between the lines where need be,
 * resolved, confirmed by the customer, archived and closed. INC-01…35.
 *
 * <p>Everything that changes it is package-private and goes through {@link IncidentLifecycle}.
 */
@Entity
@Table(name = "incident")
public class Incident extends Record implements Ticket {

  /** After this long an accepted solution stays accepted; a new fault is a new incident. */
  static final Duration REOPENING = Duration.ofDays(7);

  @Column(name = "incident_number")
  private String number;

  @Column(name = "contract_id")
  private long contractId;

  @Embedded private Contact contact;

  private String title;

  @Lob private String symptom;

  @Column(name = "business_impact")
  private String businessImpact;

  @Enumerated(EnumType.STRING)
  @Column(name = "intake_channel")
  private IntakeChannel channel;

  @Column(name = "reporter_id")
  private Long reporterId;

  @Column(name = "external_reference")
  private String externalReference;

  /** Contract and reference under one unique index; null without a reference. */
  @Column(name = "reference_key")
  private String referenceKey;

  @Embedded private Classification classification;

  @ElementCollection
  @CollectionTable(name = "incident_ci", joinColumns = @JoinColumn(name = "incident_id"))
  @Column(name = "ci_id")
  private Set<Long> configurationItemIds = new LinkedHashSet<>();

  @Column(name = "out_of_scope")
  private boolean outOfScope;

  @Enumerated(EnumType.STRING)
  private IncidentState state;

  /** Follows the state; lists select open work by it through an index. */
  @Column(name = "is_open")
  private boolean open;

  @Embedded private Assignment assignment;

  @Embedded private Milestones milestones;

  @Embedded private NextDue nextDue = NextDue.none();

  @Embedded private Resolution resolution;

  @Column(name = "handover_count")
  private int handovers;

  @Column(name = "reopen_count")
  private int reopenings;

  @Column(name = "parent_id")
  private Long parentId;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected Incident() {}

  /** A new incident, reported at {@code move.at()} and written down at {@code move.now()}. */
  Incident(String number, long contractId, Contact contact, Classification grades, Move move) {
    this.number = number;
    this.contractId = contractId;
    this.contact = contact;
    this.classification = grades;
    this.state = IncidentState.NEW;
    this.open = true;
    this.assignment = Assignment.to(grades.supplierFault() ? SupportLine.L3 : SupportLine.L1);
    this.milestones = new Milestones(move.at());
    this.changedAt = move.now();
  }

  void describe(String title, String symptom, String businessImpact) {
    this.title = title;
    this.symptom = symptom;
    this.businessImpact = businessImpact;
  }

  void received(IntakeChannel channel, Long reporterId, String externalReference) {
    this.channel = channel;
    this.reporterId = reporterId;
    this.externalReference = externalReference;
    this.referenceKey =
        externalReference == null ? null : ServedUnits.referenceKey(contractId, externalReference);
  }

  /**
   * Names the configuration items concerned; one outside the contract's lists is flagged (SCP-16).
   */
  void concerns(Set<Long> configurationItemIds, boolean outOfScope) {
    this.configurationItemIds.clear();
    this.configurationItemIds.addAll(configurationItemIds);
    this.outOfScope = outOfScope;
  }

  void amend(Contact contact, Classification grades, Instant now) {
    if (!state.isOpen()) {
      throw new RuleBroken("incident.not-amendable", number);
    }
    boolean becameSupplierFault = grades.supplierFault() && !classification.supplierFault();
    this.contact = contact;
    this.classification = grades;
    this.changedAt = now;
    if (becameSupplierFault && assignment.line() != SupportLine.L3) {
      handOver(Assignment.to(SupportLine.L3));
    }
  }

  /**
   * Takes one step of the lifecycle.
   *
   * @throws org.egovops.kernel.IllegalTransition when the table has no such step
   * @throws RuleBroken when a rule of the step is not met
   */
  void take(IncidentAction action, Move move) {
    IncidentState next = IncidentLifecycle.TABLE.next(state, action);
    move.notBefore(milestones.before(action));
    IncidentRules.check(action, this, move);
    state = next;
    open = next.isOpen();
    reopenings += action == IncidentAction.REOPEN ? 1 : 0;
    milestones.step(action, move.at());
    changedAt = move.now();
  }

  /**
   * Takes over what another system knew: the state on a path of the table, the times that are
   * known. The rules of the single steps do not hold for what was done elsewhere.
   */
  void recall(PastIncident past) {
    for (IncidentAction action : past.path()) {
      state = IncidentLifecycle.TABLE.next(state, action);
      Instant at = past.times().of(action);
      if (at != null) {
        milestones.step(action, at);
      }
    }
    open = state.isOpen();
    PastIncident.Handling handling = past.handling();
    assignment = new Assignment(handling.line(), null, handling.team(), null, handling.person());
    handovers = handling.handovers();
    reopenings = handling.reopenings();
    if (milestones.resolved() != null) {
      resolve(handling.code(), handling.resolution());
    }
  }

  void assign(Assignment to) {
    assignment = to;
  }

  void handOver(Assignment to) {
    assignment = to;
    handovers++;
  }

  void backUp(BackupOutcome outcome, Instant at) {
    resolution = resolution().backedUp(outcome, at);
  }

  void resolve(ResolutionCode code, String text) {
    resolution = resolution().found(code, text, assignment.line());
  }

  void duplicates(Incident original) {
    parentId = original.id();
  }

  void follow(NextDue nextDue) {
    this.nextDue = nextDue;
  }

  /** Whoever resolves it knows best what it was. */
  void classify(String category) {
    classification = classification.under(category);
  }

  @Override
  public RecordRef ref() {
    return new RecordRef(id(), TicketKind.INCIDENT.name(), number);
  }

  public String number() {
    return number;
  }

  @Override
  public long contractId() {
    return contractId;
  }

  @Override
  public Contact contact() {
    return contact;
  }

  @Override
  public String title() {
    return title;
  }

  public String symptom() {
    return symptom;
  }

  public String businessImpact() {
    return businessImpact;
  }

  @Override
  public IntakeChannel channel() {
    return channel;
  }

  /** The person who reported it in the portal; null for calls taken by the desk. */
  @Override
  public Long reporterId() {
    return reporterId;
  }

  public String externalReference() {
    return externalReference;
  }

  public Classification classification() {
    return classification;
  }

  public Set<Long> configurationItemIds() {
    return Set.copyOf(configurationItemIds);
  }

  /** Concerns a device outside the contract's lists; to be settled before work starts (SCP-16). */
  public boolean outOfScope() {
    return outOfScope;
  }

  public IncidentState state() {
    return state;
  }

  @Override
  public Assignment assignment() {
    return assignment;
  }

  public Milestones milestones() {
    return milestones;
  }

  public NextDue nextDue() {
    return nextDue;
  }

  /** Never null: an incident that is not solved has an empty resolution. */
  public Resolution resolution() {
    return resolution == null ? Resolution.none() : resolution;
  }

  public int handovers() {
    return handovers;
  }

  public int reopenings() {
    return reopenings;
  }

  /** The incident this one belongs to or repeats, or null. */
  public Long parentId() {
    return parentId;
  }

  /** When the record last changed in any way. */
  public Instant changedAt() {
    return changedAt;
  }
}
