package org.egovops.servicelevel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.egovops.kernel.Clock;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.RuleBroken;
import org.egovops.kernel.StaleRecord;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditEvent;
import org.egovops.recordkeeping.AuditTrail;
import org.egovops.servicelevel.calendar.CalendarChanges;
import org.egovops.servicelevel.calendar.CalendarManagement;
import org.egovops.servicelevel.calendar.CalendarRow;
import org.egovops.servicelevel.calendar.ServiceCalendars;

/**
 * Service level management (服务级别管理): the door to agreements and the calculator (SLM-01, SLM-02,
 * AMB-06, AMB-10). An agreement is never changed in place: its next revision holds for records
 * reported from then on. Receipts of a record are given by the record's own door.
 */
@Stateless
public class ServiceLevelManagement {

  @Inject Agreements agreements;
  @Inject ServiceCalendars calendars;
  @Inject CalendarManagement calendarManagement;
  @Inject ClockRecalculation recalculation;
  @Inject Calculator calculator;
  @Inject CurrentActor current;
  @Inject AuditTrail audit;
  @Inject Event<AgreementChanged> changes;
  @Inject Clock clock;

  /** The agreements that hold, by code. */
  @RolesAllowed(Permission.Names.SERVICE_LEVEL_READ)
  public List<AgreementRow> agreements() {
    return agreements.holdingNow().stream().map(AgreementRow::of).toList();
  }

  /** The revisions of an agreement, newest first. */
  @RolesAllowed(Permission.Names.SERVICE_LEVEL_READ)
  public List<AgreementRow> revisions(String code) {
    return agreements.revisions(code).stream().map(AgreementRow::of).toList();
  }

  /**
   * An agreement as it holds, as a form to revise it with.
   *
   * @throws NotFound when no agreement has this code
   */
  @RolesAllowed(Permission.Names.SERVICE_LEVEL_READ)
  public AgreementForm agreement(String code) {
    return form(get(code));
  }

  /**
   * One revision of an agreement, as records reported in its time were promised it.
   *
   * @throws NotFound when the agreement has no such revision
   */
  @RolesAllowed(Permission.Names.SERVICE_LEVEL_READ)
  public AgreementForm agreement(String code, int revision) {
    return agreements.revisions(code).stream()
        .filter(found -> found.revision() == revision)
        .findFirst()
        .map(this::form)
        .orElseThrow(() -> new NotFound("ServiceLevelAgreement", code + " v" + revision));
  }

  private AgreementForm form(ServiceLevelAgreement agreement) {
    AgreementForm form = new AgreementForm();
    form.setCode(agreement.code());
    form.setRevision(agreement.revision());
    form.setNameZh(agreement.nameZh());
    form.setNameEn(agreement.nameEn());
    List<CalendarRow> known = calendarManagement.calendars();
    agreement.targets().forEach(target -> form.getTargets().add(form(target, known)));
    return form;
  }

  private static TargetForm form(ServiceLevelTarget target, List<CalendarRow> calendars) {
    return calendars.stream()
        .filter(calendar -> calendar.id() == target.calendarId())
        .findFirst()
        .map(calendar -> TargetForm.of(target, calendar.code()))
        .orElseThrow(() -> new NotFound("ServiceCalendar", target.calendarId()));
  }

  /**
   * Makes a new agreement or the next revision of one.
   *
   * @throws RuleBroken {@code servicelevel.target-twice}, {@code servicelevel.states-unreadable},
   *     {@code servicelevel.response-missing}, {@code servicelevel.response-start}
   * @throws NotFound when a calendar has no such code
   * @throws StaleRecord when another revision holds than the form was made from
   */
  @RolesAllowed(Permission.Names.SERVICE_LEVEL_EDIT)
  public AgreementRow revise(@NotNull @Valid AgreementForm form) {
    List<ServiceLevelTarget> targets = new AgreementDraft(calendars).targets(form);
    Optional<ServiceLevelAgreement> former = agreements.find(form.getCode());
    int holding = former.map(ServiceLevelAgreement::revision).orElse(0);
    if (holding != form.getRevision()) {
      throw new StaleRecord(
          former.map(ServiceLevelAgreement::id).orElse(null), form.getRevision(), holding);
    }
    ServiceLevelAgreement next = next(former, form);
    next.promise(targets);
    agreements.add(next);
    record(former.isPresent() ? AuditAction.CHANGE : AuditAction.CREATE, next);
    return AgreementRow.of(next);
  }

  private ServiceLevelAgreement next(Optional<ServiceLevelAgreement> former, AgreementForm form) {
    String by = current.get().displayName();
    String chinese = form.getNameZh().strip();
    String english = form.getNameEn().strip();
    return former
        .map(agreement -> agreement.revised(chinese, english, by, clock.now()))
        .orElseGet(
            () -> new ServiceLevelAgreement(form.getCode(), chinese, english, by, clock.now()));
  }

  /**
   * Targets of a form that contradict each other, with an example: on site later than repaired
   * (AMB-06). A warning, not an error.
   *
   * @throws RuleBroken as {@link #revise}
   */
  @RolesAllowed(Permission.Names.SERVICE_LEVEL_READ)
  public List<Contradiction> contradictions(@NotNull @Valid AgreementForm form) {
    List<ServiceLevelTarget> targets = new AgreementDraft(calendars).targets(form);
    return new Feasibility(target -> calendars.currentHours(target.calendarId()))
        .contradictions(targets, clock.now());
  }

  /** Which agreement holds where, for the caller's contracts and for all without their own. */
  @RolesAllowed(Permission.Names.SERVICE_LEVEL_READ)
  public List<AssignmentRow> assignments() {
    Set<Long> own = current.get().contractIds(Permission.SERVICE_LEVEL_READ);
    return agreements.assignments().stream()
        .map(AssignmentRow::of)
        .filter(row -> row.contractId() == null || own.contains(row.contractId()))
        .toList();
  }

  /**
   * Lets an agreement hold for a contract and perhaps one item, from the next report on.
   *
   * @throws NotFound when there is no such agreement, or the contract is not the caller's
   */
  @RolesAllowed(Permission.Names.SERVICE_LEVEL_EDIT)
  public void assign(@NotNull @Valid AssignmentForm form) {
    requireOwn(form.getContractId());
    ServiceLevelAgreement agreement = get(form.getAgreement());
    agreements.assign(form.getContractId(), form.getServiceItem(), agreement.code());
    record(AuditAction.CHANGE, agreement);
  }

  /**
   * Takes an assignment back: the wider one holds again.
   *
   * @throws NotFound when there is no such assignment, or the contract is not the caller's
   * @throws RuleBroken {@code servicelevel.standard-needed} for the office's standard
   */
  @RolesAllowed(Permission.Names.SERVICE_LEVEL_EDIT)
  public void unassign(long id) {
    AgreementAssignment assignment = agreements.assignment(id);
    requireOwn(AssignmentRow.of(assignment).contractId());
    if (assignment.isStandard()) {
      throw new RuleBroken("servicelevel.standard-needed");
    }
    agreements.remove(assignment);
    record(AuditAction.DELETE, get(assignment.agreementCode()));
  }

  private void requireOwn(Long contractId) {
    Set<Long> own = current.get().contractIds(Permission.SERVICE_LEVEL_EDIT);
    if (contractId != null && !own.contains(contractId)) {
      throw new NotFound("ServiceContract", contractId);
    }
  }

  /**
   * Due time and receipt of a clock that no record has.
   *
   * @throws NotFound when there is no such calendar, agreement or target
   * @throws RuleBroken {@code servicelevel.calculation-incomplete}, {@code
   *     servicelevel.calculation-span}, {@code servicelevel.calculation-order}
   */
  @RolesAllowed(Permission.Names.SERVICE_LEVEL_READ)
  public Receipt calculate(@NotNull @Valid CalculationForm form) {
    return calculator.calculate(form, clock.now());
  }

  /**
   * What a calendar proposal would change, open clocks included.
   *
   * @throws NotFound when there is no such proposal
   */
  @RolesAllowed({Permission.Names.CALENDAR_PROPOSE, Permission.Names.CALENDAR_APPROVE})
  public ProposalPreview preview(long proposalId) {
    CalendarChanges proposed = calendarManagement.changes(proposalId);
    return new ProposalPreview(proposed, recalculation.preview(proposed.hours()));
  }

  private ServiceLevelAgreement get(String code) {
    return agreements.find(code).orElseThrow(() -> new NotFound("ServiceLevelAgreement", code));
  }

  private void record(AuditAction action, ServiceLevelAgreement agreement) {
    Actor actor = current.get();
    agreements.flush();
    audit.record(
        AuditEvent.of(action, actor.author(), "AGREEMENT", agreement.id(), agreement.code())
            .after(agreement.describe()));
    changes.fire(new AgreementChanged(agreement.code()));
  }
}
