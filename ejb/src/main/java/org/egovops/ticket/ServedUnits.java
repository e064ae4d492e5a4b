package org.egovops.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.egovops.contract.ContractTerms;
import org.egovops.contract.Contracts;
import org.egovops.kernel.NotAllowed;
import org.egovops.kernel.Origin;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.Actor;
import org.egovops.party.Organization;
import org.egovops.party.PartyLookup;
import org.egovops.party.Side;

/**
 * Served units (服务对象): whose call is taken in, under which contract, and through which channel —
 * the same questions for every kind of ticket (INC-01, INC-13).
 */
@ApplicationScoped
public class ServedUnits {

  @Inject Contracts contracts;
  @Inject PartyLookup parties;

  /**
   * The unit that calls; null means the actor's own.
   *
   * @throws NotAllowed {@code ticket.foreign-unit} when the actor may not register for others
   */
  public Organization unit(TicketKind kind, Long wanted, Actor actor) {
    boolean own = wanted == null || wanted == actor.organizationId();
    if (!own && !actor.may(kind.register())) {
      throw new NotAllowed("ticket.foreign-unit");
    }
    return parties.activeOrganization(own ? actor.organizationId() : wanted);
  }

  /**
   * The named contract, or the only one that serves the unit now.
   *
   * @throws RuleBroken {@code ticket.no-contract} or {@code ticket.several-contracts}
   */
  public ContractTerms contract(String number, Actor actor, Organization unit, Instant now) {
    List<ContractTerms> serving =
        contracts.serving(unit.id(), now).stream()
            .filter(terms -> number == null || number.equals(terms.number()))
            .filter(terms -> actor.side() == Side.DEPARTMENT || covers(actor, terms))
            .toList();
    return switch (serving.size()) {
      case 0 -> throw RuleBroken.at("contract", "ticket.no-contract", unit.name());
      case 1 -> serving.get(0);
      default -> throw RuleBroken.at("contract", "ticket.several-contracts", unit.name());
    };
  }

  /** How it came in: customers by the portal, others as they say or as they reached the system. */
  public static IntakeChannel channel(IntakeChannel said, Actor actor) {
    if (actor.side() == Side.DEPARTMENT) {
      return IntakeChannel.PORTAL;
    }
    if (said != null) {
      return said;
    }
    return Origin.current().channel() == Origin.Channel.SCREEN
        ? IntakeChannel.PHONE
        : IntakeChannel.INTERFACE;
  }

  /** The customer's own person who reports, or null where the contractor or a machine does. */
  public static Long reporter(Actor actor) {
    return actor.side() == Side.CONTRACTOR || actor.side() == Side.MACHINE
        ? null
        : actor.personId();
  }

  private static boolean covers(Actor actor, ContractTerms terms) {
    return actor.contractIds().contains(terms.id());
  }
}
