package org.egovops.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.egovops.kernel.Clock;
import org.egovops.kernel.NotAllowed;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.Page;
import org.egovops.kernel.RuleBroken;
import org.egovops.kernel.StaleRecord;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.Organization;
import org.egovops.party.PartyLookup;
import org.egovops.party.Permission;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditEvent;
import org.egovops.recordkeeping.AuditTrail;

/**
 * Contract management (合同管理): the door to contracts (PRJ-32, SCP-17). Everybody sees the contracts
 * they work under; who may edit also those their own organisation is a party to.
 */
@Stateless
public class ContractManagement {

  private static final String KIND = "CONTRACT";

  @Inject ServiceContracts contracts;
  @Inject PartyLookup parties;
  @Inject CurrentActor current;
  @Inject AuditTrail audit;
  @Inject Event<ContractEvent> events;
  @Inject Clock clock;

  /** Contracts in the order of their numbers. */
  @RolesAllowed(Permission.Names.CONTRACT_READ)
  public Page<ContractRow> find(ContractFilter filter) {
    return contracts.page(filter, ContractScope.of(reader()));
  }

  /**
   * One contract.
   *
   * @throws NotFound also for a contract outside the caller's scope
   */
  @RolesAllowed(Permission.Names.CONTRACT_READ)
  public ServiceContract get(String number) {
    return contracts.get(number, reader());
  }

  /** What the caller may do with a contract now. */
  @RolesAllowed(Permission.Names.CONTRACT_READ)
  public Set<ContractAction> allowed(String number) {
    ServiceContract contract = get(number);
    return edits(contract) ? ContractLifecycle.TABLE.allowed(contract.state()) : Set.of();
  }

  /**
   * Registers a contract as a draft.
   *
   * @throws NotAllowed {@code contract.not-a-party} when the caller's organisation is on neither
   *     side, {@code access.denied} to whoever edits named contracts only
   * @throws RuleBroken {@code contract.number-taken} and what {@link ServiceContract} refuses
   */
  @RolesAllowed(Permission.Names.CONTRACT_EDIT)
  public ServiceContract register(@NotNull @Valid ContractForm form) {
    if (current.get().isBounded(Permission.CONTRACT_EDIT)) {
      throw new NotAllowed("access.denied");
    }
    requireParty(form);
    requireFreeNumber(form);
    ServiceContract contract = new ServiceContract(form, customer(form), provider(form));
    contracts.add(contract);
    audit(AuditAction.CREATE, contract, describe(contract));
    events.fire(new ContractEvent.Registered(contract.id(), clock.now()));
    return contract;
  }

  /**
   * Amends a contract; what already happened under it keeps its frozen results.
   *
   * @throws StaleRecord when somebody else changed it since {@code version}
   */
  @RolesAllowed(Permission.Names.CONTRACT_EDIT)
  public ServiceContract amend(String number, long version, @NotNull @Valid ContractForm form) {
    ServiceContract contract = seen(number, version);
    requireParty(form);
    if (!form.getNumber().strip().equals(number)) {
      requireFreeNumber(form);
    }
    String before = describe(contract);
    contract.amend(form, customer(form), provider(form));
    contracts.flush();
    audit.record(event(AuditAction.CHANGE, contract).before(before).after(describe(contract)));
    events.fire(new ContractEvent.Amended(contract.id(), clock.now()));
    return contract;
  }

  /** Puts a draft into force. */
  @RolesAllowed(Permission.Names.CONTRACT_EDIT)
  public ServiceContract sign(String number, long version) {
    return move(number, version, ServiceContract::sign);
  }

  /** Gives a draft up. */
  @RolesAllowed(Permission.Names.CONTRACT_EDIT)
  public ServiceContract withdraw(
      String number, long version, @NotNull @Valid ContractEnding ending) {
    return move(number, version, contract -> contract.withdraw(ending.getReason()));
  }

  /**
   * Ends a contract before its term.
   *
   * @throws RuleBroken {@code contract.termination-day}
   */
  @RolesAllowed(Permission.Names.CONTRACT_EDIT)
  public ServiceContract terminate(
      String number, long version, @NotNull @Valid ContractEnding ending) {
    return move(
        number, version, contract -> contract.terminate(ending.getLastDay(), ending.getReason()));
  }

  /**
   * Closes a contract whose term is over.
   *
   * @throws RuleBroken {@code contract.not-over}
   */
  @RolesAllowed(Permission.Names.CONTRACT_EDIT)
  public ServiceContract complete(String number, long version) {
    LocalDate today = LocalDate.ofInstant(clock.now(), ContractTerms.OFFICE_ZONE);
    return move(number, version, contract -> contract.complete(today));
  }

  private ServiceContract move(String number, long version, Consumer<ServiceContract> step) {
    Instant now = clock.now();
    ServiceContract contract = seen(number, version);
    ContractState from = contract.state();
    step.accept(contract);
    contracts.flush();
    audit.record(
        event(AuditAction.TRANSITION, contract)
            .before(from.name())
            .after(contract.state().name())
            .detail(contract.endReason()));
    events.fire(new ContractEvent.Moved(contract.id(), now, from, contract.state()));
    return contract;
  }

  private ServiceContract seen(String number, long version) {
    ServiceContract contract = get(number);
    if (!edits(contract)) {
      throw new NotAllowed("access.denied");
    }
    contract.requireVersion(version);
    return contract;
  }

  private Actor reader() {
    return current.get().under(Permission.CONTRACT_READ);
  }

  private boolean edits(ServiceContract contract) {
    return current.get().in(contract.id()).may(Permission.CONTRACT_EDIT);
  }

  private void requireParty(ContractForm form) {
    Long own = current.get().organizationId();
    if (!own.equals(form.getCustomerId()) && !own.equals(form.getProviderId())) {
      throw new NotAllowed("contract.not-a-party");
    }
  }

  private void requireFreeNumber(ContractForm form) {
    String number = form.getNumber().strip();
    if (contracts.find(number).isPresent()) {
      throw RuleBroken.at("number", "contract.number-taken", number);
    }
  }

  private Organization customer(ContractForm form) {
    return parties.activeOrganization(form.getCustomerId());
  }

  private Organization provider(ContractForm form) {
    return parties.activeOrganization(form.getProviderId());
  }

  private void audit(AuditAction action, ServiceContract contract, String after) {
    audit.record(event(action, contract).after(after));
  }

  private AuditEvent event(AuditAction action, ServiceContract contract) {
    return current.get().event(action, KIND, contract.id(), contract.number());
  }

  private static String describe(ServiceContract contract) {
    return "%s; %s → %s; %s; %s"
        .formatted(
            contract.name(),
            contract.customer().shortName(),
            contract.provider().shortName(),
            contract.mode(),
            contract.plan().periods());
  }
}
