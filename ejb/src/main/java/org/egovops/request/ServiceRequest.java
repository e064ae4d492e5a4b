package org.egovops.request;

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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Set;
import org.egovops.kernel.Record;
import org.egovops.kernel.RowOrder;
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
 * Service request (服务请求): wanted by a department, accepted by the desk, approved by the office
 * where the service item asks for it, fulfilled by the item's steps, confirmed by the customer and
 * closed (INC-06, AMB-32).
 *
 * <p>Everything that changes it is package-private and goes through {@link RequestLifecycle}.
 */
@Entity
@Table(name = "service_request")
public class ServiceRequest extends Record implements Ticket {

  private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

  @Column(name = "request_number")
  private String number;

  @Column(name = "contract_id")
  private long contractId;

  @Embedded private Contact contact;

  private String title;

  @Lob private String description;

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

  @Embedded private RequestClassification classification;

  @ElementCollection
  @CollectionTable(name = "request_ci", joinColumns = @JoinColumn(name = "request_id"))
  @Column(name = "ci_id")
  private Set<Long> configurationItemIds = new LinkedHashSet<>();

  @Enumerated(EnumType.STRING)
  private RequestState state;

  /** Follows the state; lists select open work by it through an index. */
  @Column(name = "is_open")
  private boolean open;

  @Embedded private Assignment assignment;

  @Embedded private RequestMilestones milestones;

  @Column(name = "wanted_by")
  private LocalDate wantedBy;

  @Column(name = "promised_by")
  private LocalDate promisedBy;

  /** Follows the two days; lists sort by it. */
  @Column(name = "due_at")
  private Instant dueAt = RowOrder.NEVER;

  @Column(name = "step_count")
  private int steps;

  @Column(name = "steps_done")
  private int stepsDone;

  @Lob private String result;

  @Column(name = "reopen_count")
  private int reopenings;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected ServiceRequest() {}

  /** A new request, wanted at {@code move.at()} and written down at {@code move.now()}. */
  ServiceRequest(
      String number, long contractId, Contact contact, RequestClassification grades, Move move) {
    this.number = number;
    this.contractId = contractId;
    this.contact = contact;
    this.classification = grades;
    this.state = RequestState.SUBMITTED;
    this.open = true;
    this.assignment = Assignment.to(SupportLine.L1);
    this.milestones = new RequestMilestones(move.at());
    this.changedAt = move.now();
  }

  void describe(String title, String description, LocalDate wantedBy) {
    this.title = title;
    this.description = description;
    this.wantedBy = wantedBy;
    due();
  }

  void amend(Contact newContact, RequestClassification grades, Instant now) {
    if (!open) {
      throw new RuleBroken("request.not-amendable", number);
    }
    contact = newContact;
    classification = grades;
    changedAt = now;
  }

  void received(IntakeChannel channel, Long reporterId, String externalReference) {
    this.channel = channel;
    this.reporterId = reporterId;
    this.externalReference = externalReference;
    this.referenceKey =
        externalReference == null ? null : ServedUnits.referenceKey(contractId, externalReference);
  }

  void concerns(Set<Long> items) {
    configurationItemIds.clear();
    configurationItemIds.addAll(items);
  }

  /** The item's instruction has this many steps. */
  void instructed(int count) {
    steps = count;
  }

  /**
   * Takes one step of the lifecycle.
   *
   * @throws org.egovops.kernel.IllegalTransition when the table has no such step
   * @throws org.egovops.kernel.RuleBroken when a rule of the step is not met
   */
  void take(RequestAction action, Move move) {
    RequestState next = RequestLifecycle.TABLE.next(state, action);
    move.notBefore(milestones.before(action));
    RequestRules.check(action, this, move);
    state = next;
    open = next.isOpen();
    reopenings += action == RequestAction.REOPEN ? 1 : 0;
    milestones.step(action, move.at());
    changedAt = move.now();
  }

  void assign(Assignment to) {
    assignment = to;
  }

  void promise(LocalDate day) {
    promisedBy = day;
    due();
  }

  void stepDone() {
    stepsDone++;
  }

  void fulfilled(String text) {
    result = text;
  }

  /** Due at the end of the day agreed, else of the day wished. */
  private void due() {
    LocalDate day = promisedBy == null ? wantedBy : promisedBy;
    dueAt = day == null ? RowOrder.NEVER : day.plusDays(1).atStartOfDay(OFFICE).toInstant();
  }

  @Override
  public RecordRef ref() {
    return new RecordRef(id(), TicketKind.REQUEST.name(), number);
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

  public String description() {
    return description;
  }

  @Override
  public IntakeChannel channel() {
    return channel;
  }

  /** The customer's person who asked in the portal; null for calls taken by the desk. */
  @Override
  public Long reporterId() {
    return reporterId;
  }

  public String externalReference() {
    return externalReference;
  }

  public RequestClassification classification() {
    return classification;
  }

  public Set<Long> configurationItemIds() {
    return Set.copyOf(configurationItemIds);
  }

  public RequestState state() {
    return state;
  }

  @Override
  public Assignment assignment() {
    return assignment;
  }

  public RequestMilestones milestones() {
    return milestones;
  }

  /** The day the customer wishes it by, or null. */
  public LocalDate wantedBy() {
    return wantedBy;
  }

  /** The day agreed with the customer, or null. */
  public LocalDate promisedBy() {
    return promisedBy;
  }

  /** End of the day agreed or wished; {@link RowOrder#NEVER} where there is none. */
  public Instant dueAt() {
    return dueAt;
  }

  /** How many steps the item's instruction had when the request came in. */
  public int steps() {
    return steps;
  }

  public int stepsDone() {
    return stepsDone;
  }

  /** What the customer got, or null. */
  public String result() {
    return result;
  }

  public int reopenings() {
    return reopenings;
  }

  /** When the record last changed in any way. */
  public Instant changedAt() {
    return changedAt;
  }
}
