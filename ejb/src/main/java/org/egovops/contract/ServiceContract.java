package org.egovops.contract;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.egovops.kernel.Record;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.Organization;
import org.egovops.party.Side;

/**
 * Service contract (运维合同): the office has a contractor serve it for a term, in a mode, through
 * phases (PRJ-01, PRJ-32, SCP-17). Whether a moment is under commitment is said by {@link
 * ContractTerms}.
 */
@Entity
@Table(name = "service_contract")
public class ServiceContract extends Record {

  @Column(name = "contract_number")
  private String number;

  private String name;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "customer_id")
  private Organization customer;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "provider_id")
  private Organization provider;

  @Enumerated(EnumType.STRING)
  @Column(name = "service_mode")
  private ServiceMode mode;

  @Enumerated(EnumType.STRING)
  private ContractState state = ContractState.DRAFT;

  @Embedded private PhasePlan plan;

  @ElementCollection
  @CollectionTable(name = "contract_unit", joinColumns = @JoinColumn(name = "contract_id"))
  @Column(name = "unit_id")
  private Set<Long> servedUnitIds = new HashSet<>();

  @Column(name = "terminated_on")
  private LocalDate terminatedOn;

  @Column(name = "end_reason")
  private String endReason;

  protected ServiceContract() {}

  ServiceContract(ContractForm form, Organization customer, Organization provider) {
    take(form, customer, provider);
  }

  /**
   * Takes over an amended form.
   *
   * @throws RuleBroken {@code contract.customer-side}, {@code contract.provider-side}, {@code
   *     contract.term-reversed}, {@code contract.phase-order}
   */
  void amend(ContractForm form, Organization newCustomer, Organization newProvider) {
    ContractState next = ContractLifecycle.TABLE.next(state, ContractAction.AMEND);
    take(form, newCustomer, newProvider);
    state = next;
  }

  private void take(ContractForm form, Organization newCustomer, Organization newProvider) {
    requireSide(newCustomer, Side.OFFICE, "customerId", "contract.customer-side");
    requireSide(newProvider, Side.CONTRACTOR, "providerId", "contract.provider-side");
    plan = PhasePlan.of(form);
    number = form.getNumber().strip();
    name = form.getName().strip();
    customer = newCustomer;
    provider = newProvider;
    mode = form.getMode();
    servedUnitIds.retainAll(form.getServedUnitIds());
    servedUnitIds.addAll(form.getServedUnitIds());
  }

  private static void requireSide(Organization party, Side side, String field, String code) {
    if (party.side() != side) {
      throw RuleBroken.at(field, code, party.shortName());
    }
  }

  /** Both parties have signed; from now on the dates count. */
  void sign() {
    state = ContractLifecycle.TABLE.next(state, ContractAction.SIGN);
  }

  /** The draft never becomes a contract. */
  void withdraw(String reason) {
    state = ContractLifecycle.TABLE.next(state, ContractAction.WITHDRAW);
    endReason = reason;
  }

  /**
   * The service ends with {@code lastDay}, before the term does.
   *
   * @throws RuleBroken {@code contract.termination-day} when the day lies outside the term
   */
  void terminate(LocalDate lastDay, String reason) {
    ContractState next = ContractLifecycle.TABLE.next(state, ContractAction.TERMINATE);
    if (lastDay == null
        || lastDay.isBefore(plan.startUpFrom())
        || !lastDay.isBefore(plan.termUntil())) {
      throw RuleBroken.at(
          "lastDay",
          "contract.termination-day",
          plan.startUpFrom().toString(),
          plan.termUntil().toString());
    }
    state = next;
    terminatedOn = lastDay;
    endReason = reason;
  }

  /**
   * The parties close the contract after its last day.
   *
   * @throws RuleBroken {@code contract.not-over} while the term lasts
   */
  void complete(LocalDate today) {
    ContractState next = ContractLifecycle.TABLE.next(state, ContractAction.COMPLETE);
    if (!today.isAfter(plan.termUntil())) {
      throw new RuleBroken("contract.not-over", plan.termUntil().toString());
    }
    state = next;
  }

  /** The contract as other processes read it. */
  public ContractTerms terms() {
    return new ContractTerms(
        id(),
        number,
        name,
        customer.id(),
        provider.id(),
        mode,
        state,
        plan,
        terminatedOn,
        servedUnitIds);
  }

  /** Number as printed on the contract. */
  public String number() {
    return number;
  }

  public String name() {
    return name;
  }

  public Organization customer() {
    return customer;
  }

  public Organization provider() {
    return provider;
  }

  public ServiceMode mode() {
    return mode;
  }

  public ContractState state() {
    return state;
  }

  public PhasePlan plan() {
    return plan;
  }

  /** Departments served; empty means every department. */
  public Set<Long> servedUnitIds() {
    return Set.copyOf(servedUnitIds);
  }

  /** Last day of service where the contract ended early, otherwise null. */
  public LocalDate terminatedOn() {
    return terminatedOn;
  }

  /** Why the contract was withdrawn or ended early, otherwise null. */
  public String endReason() {
    return endReason;
  }
}
