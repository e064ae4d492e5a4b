package org.egovops.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.egovops.party.Actor;
import org.egovops.party.Permission;

/**
 * Contract terms (合同条款): the immutable view of a contract other processes work with, made to be
 * asked at every ticket. Days are days in Shanghai.
 *
 * @param id identity of the contract
 * @param number number as printed on it
 * @param name its name
 * @param customerId the office
 * @param providerId the contractor
 * @param mode how it serves
 * @param state state of the contract
 * @param plan term and phases
 * @param terminatedOn last day of service where it ended early, otherwise null
 * @param servedUnitIds departments served; empty means every department
 */
public record ContractTerms(
    long id,
    String number,
    String name,
    long customerId,
    long providerId,
    ServiceMode mode,
    ContractState state,
    PhasePlan plan,
    LocalDate terminatedOn,
    Set<Long> servedUnitIds) {

  static final ZoneId OFFICE_ZONE = ZoneId.of("Asia/Shanghai");

  private static final Set<ContractState> SIGNED =
      EnumSet.of(ContractState.IN_FORCE, ContractState.COMPLETED, ContractState.TERMINATED);

  public ContractTerms {
    servedUnitIds = Set.copyOf(servedUnitIds);
  }

  /**
   * Whether service levels are committed to at this moment: within the term of a signed contract
   * and not in its transition (PRJ-11, PRJ-18). Where not, clocks are measured but not counted.
   */
  public boolean committedAt(Instant at) {
    return inTermAt(at) && phaseAt(day(at)).filter(Phase::committed).isPresent();
  }

  /** Whether service is due at this moment at all: within the term of a signed contract. */
  public boolean inTermAt(Instant at) {
    LocalDate day = day(at);
    return SIGNED.contains(state)
        && !day.isBefore(plan.termFrom())
        && !day.isAfter(plan.termUntil())
        && (terminatedOn == null || !day.isAfter(terminatedOn));
  }

  /** Whether tickets are taken at this moment: in force, from the start-up to the last day. */
  public boolean openAt(Instant at) {
    LocalDate day = day(at);
    return state == ContractState.IN_FORCE
        && !day.isBefore(plan.startUpFrom())
        && !day.isAfter(plan.termUntil());
  }

  /** Whether tickets were or are taken on any of these days, from the start-up to the last day. */
  public boolean servedBetween(LocalDate first, LocalDate last) {
    return SIGNED.contains(state)
        && !last.isBefore(plan.startUpFrom())
        && !first.isAfter(plan.termUntil())
        && (terminatedOn == null || !first.isAfter(terminatedOn));
  }

  /** The phase planned for a day; empty before the start-up and after the term. */
  public Optional<Phase> phaseAt(LocalDate day) {
    return plan.phaseAt(day);
  }

  /** Whether people of this unit may have the contractor work for them. */
  public boolean serves(long unitId) {
    return servedUnitIds.isEmpty() || servedUnitIds.contains(unitId) || customerId == unitId;
  }

  /**
   * Whether an actor may know of this contract: they work under it, or they keep the contracts of
   * an organisation that is a party to it, so that a draft can be worked on before anybody has been
   * granted a role under it.
   */
  public boolean within(Actor actor) {
    return actor.contractIds().contains(id)
        || (actor.may(Permission.CONTRACT_EDIT)
            && !actor.isBounded(Permission.CONTRACT_EDIT)
            && (actor.organizationId() == customerId || actor.organizationId() == providerId));
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, OFFICE_ZONE);
  }
}
