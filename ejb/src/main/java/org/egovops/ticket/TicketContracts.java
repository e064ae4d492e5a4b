package org.egovops.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.egovops.contract.ContractTerms;
import org.egovops.kernel.Clock;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission.Names;

/**
 * Contracts of a call (所属合同): the door to what the intake asks only where a unit is served by
 * several contracts at once (INC-01, SCP-17).
 */
@Stateless
@RolesAllowed({
  Names.INCIDENT_REPORT,
  Names.INCIDENT_REGISTER,
  Names.REQUEST_SUBMIT,
  Names.REQUEST_REGISTER
})
public class TicketContracts {

  @Inject ServedUnits units;
  @Inject CurrentActor currentActor;
  @Inject Clock clock;

  /**
   * The contracts a call can be taken in under now, by number; more than one have to be chosen
   * from.
   *
   * @param unit id of the calling unit; null: the caller's own
   * @throws org.egovops.kernel.NotAllowed {@code ticket.foreign-unit}
   */
  public List<ContractTerms> serving(TicketKind kind, Long unit) {
    Actor actor = currentActor.get();
    return units.serving(kind, actor, units.unit(kind, unit, actor), clock.now());
  }
}
