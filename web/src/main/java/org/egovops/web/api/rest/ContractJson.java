package org.egovops.web.api.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.egovops.contract.ContractAction;
import org.egovops.contract.ContractState;
import org.egovops.contract.Phase;
import org.egovops.contract.ServiceContract;
import org.egovops.contract.ServiceMode;

/** Contract (合同) as the REST interface shows it: term, phases and whether each is committed. */
public record ContractJson(
    String number,
    long version,
    String name,
    String customer,
    String provider,
    LocalDate termFrom,
    LocalDate termUntil,
    ServiceMode mode,
    ContractState state,
    LocalDate terminatedOn,
    String endReason,
    List<Period> phases,
    Set<Long> servedUnits,
    Set<ContractAction> actions) {

  /** A phase with its first and last day. */
  public record Period(Phase phase, LocalDate from, LocalDate until, boolean committed) {}

  static ContractJson of(ServiceContract contract, Set<ContractAction> actions) {
    return new ContractJson(
        contract.number(),
        contract.version(),
        contract.name(),
        contract.customer().shortName(),
        contract.provider().shortName(),
        contract.plan().termFrom(),
        contract.plan().termUntil(),
        contract.mode(),
        contract.state(),
        contract.terminatedOn(),
        contract.endReason(),
        contract.plan().periods().stream()
            .map(p -> new Period(p.phase(), p.from(), p.until(), p.phase().committed()))
            .toList(),
        contract.servedUnitIds(),
        actions);
  }
}
