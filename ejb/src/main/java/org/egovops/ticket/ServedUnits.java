package org.egovops.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

  /**
   * How far back a call may be registered: over a weekend or a short holiday of the desk, and not
   * into a month that may already be reported.
   */
  public static final Duration EARLIEST = Duration.ofDays(7);

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
  public ContractTerms contract(
      TicketKind kind, String number, Actor actor, Organization unit, Instant now) {
    String wanted = number == null || number.isBlank() ? null : number.strip();
    List<ContractTerms> serving =
        serving(kind, actor, unit, now).stream()
            .filter(terms -> wanted == null || wanted.equals(terms.number()))
            .toList();
    return switch (serving.size()) {
      case 0 -> throw RuleBroken.at("contract", "ticket.no-contract", unit.name());
      case 1 -> serving.get(0);
      default -> throw RuleBroken.at("contract", "ticket.several-contracts", unit.name());
    };
  }

  /** The contracts under which the actor may have a call of this unit taken in; usually one. */
  List<ContractTerms> serving(TicketKind kind, Actor actor, Organization unit, Instant now) {
    return contracts.serving(unit.id(), now).stream()
        .filter(terms -> mayTakeIn(kind, actor.in(terms.id()), unit))
        .filter(terms -> actor.side() == Side.DEPARTMENT || covers(actor, terms))
        .toList();
  }

  /**
   * The reference a reporting system gives, or null. Those who register for others and machines
   * have one; whoever reports for their own unit has none to give (SEC-05).
   *
   * @throws RuleBroken {@code ticket.reference-not-taken} when the actor may not register
   */
  public static String reference(TicketKind kind, TicketForm form, Actor actor) {
    String reference = form.getExternalReference();
    if (reference == null || reference.isBlank()) {
      return null;
    }
    if (actor.side() == Side.DEPARTMENT || !actor.may(kind.register())) {
      throw RuleBroken.at("externalReference", "ticket.reference-not-taken");
    }
    return reference.strip();
  }

  /** What a ticket's contract and reference are kept under, once in all: unique in its table. */
  public static String referenceKey(long contractId, String reference) {
    return contractId + ":" + reference;
  }

  /**
   * What was already sent under a reference, to those who may know of it.
   *
   * @throws RuleBroken {@code ticket.reference-taken} when it lies outside the actor's scope
   */
  public static <T extends Ticket> Optional<T> alreadySent(
      TicketKind kind, Optional<T> sent, Actor actor) {
    if (sent.isPresent() && !TicketScope.of(kind, actor).covers(sent.get())) {
      throw RuleBroken.at("externalReference", "ticket.reference-taken");
    }
    return sent;
  }

  /**
   * When the call came: now, or as those who register calls say, since clocks run from it (INC-01).
   *
   * @throws RuleBroken {@code ticket.reported-now} for those who report for themselves; {@code
   *     ticket.time-in-future}, {@code ticket.reported-too-early} or {@code
   *     ticket.reported-before-service}
   */
  public static Instant reported(
      TicketKind kind, TicketForm form, ContractTerms contract, Actor actor, Instant now) {
    Instant said = form.getReportedAt();
    if (said == null) {
      return now;
    }
    if (actor.side() == Side.DEPARTMENT || !actor.may(kind.register())) {
      throw RuleBroken.at("reportedAt", "ticket.reported-now");
    }
    if (said.isAfter(now)) {
      throw RuleBroken.at("reportedAt", "ticket.time-in-future");
    }
    if (said.isBefore(now.minus(EARLIEST))) {
      throw RuleBroken.at("reportedAt", "ticket.reported-too-early", EARLIEST.toDays());
    }
    if (!contract.openAt(said)) {
      throw RuleBroken.at("reportedAt", "ticket.reported-before-service", contract.number());
    }
    return said;
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

  private static boolean mayTakeIn(TicketKind kind, Actor actor, Organization unit) {
    boolean own = unit.id() == actor.organizationId();
    return actor.may(kind.register()) || own && actor.may(kind.report());
  }

  private static boolean covers(Actor actor, ContractTerms terms) {
    return actor.contractIds().contains(terms.id());
  }
}
