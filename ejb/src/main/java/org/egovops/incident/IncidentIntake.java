package org.egovops.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.egovops.catalogue.Catalogue;
import org.egovops.configuration.Configuration;
import org.egovops.configuration.ConfigurationItem;
import org.egovops.contract.ContractTerms;
import org.egovops.contract.Contracts;
import org.egovops.kernel.Numbers;
import org.egovops.party.Actor;
import org.egovops.party.Masking;
import org.egovops.party.Organization;
import org.egovops.recordkeeping.Author;
import org.egovops.servicelevel.FaultLevel;
import org.egovops.servicelevel.RecordClocks;
import org.egovops.servicelevel.ServiceLevelClocks;
import org.egovops.servicelevel.Step;
import org.egovops.servicelevel.Subject;
import org.egovops.ticket.Contact;
import org.egovops.ticket.Move;
import org.egovops.ticket.ServedUnits;
import org.egovops.ticket.TicketKind;
import org.egovops.ticket.TicketScope;
import org.egovops.ticket.TicketTurned;

/**
 * Intake (受理): from the filled-in form to the incident — which unit and contract, inside or outside
 * the contract's lists, which targets — for every way a report can come in (INC-01, INC-09,
 * INC-13…17, SCP-16).
 */
@ApplicationScoped
class IncidentIntake {

  private static final String FAULT_HANDLING = "SCP-03";

  @Inject Incidents incidents;
  @Inject Contracts contracts;
  @Inject ServedUnits units;
  @Inject Catalogue catalogue;
  @Inject Configuration configuration;
  @Inject ServiceLevelClocks clocks;
  @Inject Numbers numbers;
  @Inject IncidentHistory history;
  @Inject Event<IncidentEvent> events;

  Incident report(IncidentForm form, Actor actor, Instant now) {
    String reference = ServedUnits.reference(TicketKind.INCIDENT, form, actor);
    Organization unit = units.unit(TicketKind.INCIDENT, form.getUnit(), actor);
    ContractTerms contract =
        units.contract(TicketKind.INCIDENT, form.getContract(), actor, unit, now);
    Optional<Incident> sent = alreadySent(reference, contract, actor);
    return sent.isPresent() ? sent.get() : create(form, reference, actor, unit, contract, now);
  }

  private Optional<Incident> alreadySent(String reference, ContractTerms contract, Actor actor) {
    return reference == null
        ? Optional.empty()
        : ServedUnits.alreadySent(
            TicketKind.INCIDENT, incidents.findByReference(contract.id(), reference), actor);
  }

  private Incident create(
      IncidentForm form,
      String reference,
      Actor actor,
      Organization unit,
      ContractTerms contract,
      Instant now) {
    Instant called = ServedUnits.reported(TicketKind.INCIDENT, form, contract, actor, now);
    Move move = new Move(called, now, actor.author());
    Contact caller = form.contact(unit.id(), unit.name());
    String number = numbers.next(TicketKind.INCIDENT.prefix(), now);
    Incident incident = new Incident(number, contract.id(), caller, classification(form), move);
    incident.describe(form.getTitle().strip(), form.getSymptom().strip(), impact(form));
    incident.received(
        ServedUnits.channel(form.getChannel(), actor), ServedUnits.reporter(actor), reference);
    nameItems(incident, form, contract);
    begin(incident, contract, actor.author(), now);
    linkOriginal(incident, form, actor, move);
    return incident;
  }

  /** What was reported before by somebody else stays, and both say so. */
  private void linkOriginal(Incident incident, IncidentForm form, Actor actor, Move move) {
    String number = blankToNull(form.getDuplicateOf());
    if (number != null) {
      Incident original = incidents.get(number, TicketScope.of(TicketKind.INCIDENT, actor));
      incident.duplicates(original);
      history.duplicate(incident, original, move);
    }
  }

  private void begin(Incident incident, ContractTerms contract, Author by, Instant now) {
    incidents.add(incident);
    startClocks(incident, contract);
    history.reported(incident, by, now);
    announceUrgent(incident, false, by, now);
  }

  /** Takes over a service request that is a fault; the desk grades it as it would a call. */
  Incident takeOver(TicketTurned turned) {
    ContractTerms contract = contracts.current(turned.contractId());
    Move move = new Move(turned.reportedAt(), turned.at(), turned.by());
    Classification grades =
        new Classification(
            FAULT_HANDLING,
            turned.businessSystem(),
            null,
            FaultLevel.GENERAL,
            turned.impact(),
            turned.urgency(),
            false);
    Incident incident =
        new Incident(
            numbers.next(TicketKind.INCIDENT.prefix(), turned.at()),
            turned.contractId(),
            turned.contact(),
            grades,
            move);
    incident.describe(turned.title(), turned.text(), null);
    incident.received(turned.channel(), turned.reporterId(), null);
    Set<Long> items = turned.configurationItemIds();
    incident.concerns(items, !configuration.outOfScope(contract.id(), items).isEmpty());
    begin(incident, contract, turned.by(), turned.at());
    return incident;
  }

  /** Corrects the form of an open incident; a new grade measures the clocks by its own targets. */
  void amend(Incident incident, IncidentForm form, Actor actor, Instant now) {
    Map<String, String> before = Amendment.fields(incident);
    boolean wasUrgent = urgent(incident);
    Long named = form.getUnit() == null ? incident.contact().unitId() : form.getUnit();
    Organization unit = units.unit(TicketKind.INCIDENT, named, actor);
    incident.amend(form.contact(unit.id(), unit.name()), classification(form), now);
    incident.describe(form.getTitle().strip(), form.getSymptom().strip(), impact(form));
    ContractTerms contract = contracts.current(incident.contractId());
    nameItems(incident, form, contract);
    retarget(incident, contract, actor.author(), now);
    history.amended(incident, before, actor.author(), now);
    announceUrgent(incident, wasUrgent, actor.author(), now);
  }

  private Classification classification(IncidentForm form) {
    String item = blankToNull(form.getServiceItem());
    String system = blankToNull(form.getBusinessSystem());
    String category = blankToNull(form.getCategory());
    return new Classification(
        catalogue.activeItem(item == null ? FAULT_HANDLING : item).code(),
        system == null ? null : catalogue.activeSystem(system).code(),
        category == null ? null : catalogue.activeCategory(category).code(),
        form.getFaultLevel(),
        form.getImpact(),
        form.getUrgency(),
        form.isSupplierFault());
  }

  private void nameItems(Incident incident, IncidentForm form, ContractTerms contract) {
    if (form.getConfigurationItems().isEmpty()) {
      incident.concerns(Set.of(), false);
      return;
    }
    Set<Long> items =
        configuration.items(form.getConfigurationItems()).stream()
            .map(ConfigurationItem::id)
            .collect(Collectors.toSet());
    incident.concerns(items, !configuration.outOfScope(contract.id(), items).isEmpty());
  }

  private void startClocks(Incident incident, ContractTerms contract) {
    Instant reported = incident.milestones().reported();
    RecordClocks running =
        clocks.report(
            subject(incident, contract), incident.classification().faultLevel(), reported);
    incident.follow(NextDue.of(running));
  }

  private void retarget(Incident incident, ContractTerms contract, Author by, Instant now) {
    RecordClocks running = clocks.of(incident.id());
    running.retarget(
        subject(incident, contract),
        incident.classification().faultLevel(),
        new Step(now, Masking.author(by), null));
    incident.follow(NextDue.of(running));
  }

  private static Subject subject(Incident incident, ContractTerms contract) {
    return new Subject(
        incident.id(),
        incident.number(),
        contract.id(),
        incident.classification().serviceItem(),
        contract.committedAt(incident.milestones().reported()));
  }

  /** Important and urgent, or a major fault: the project manager is told at once (INC-17). */
  private void announceUrgent(Incident incident, boolean alreadyTold, Author by, Instant now) {
    if (urgent(incident) && !alreadyTold) {
      events.fire(new IncidentEvent.BecameUrgent(incident.id(), incident.number(), now, by));
    }
  }

  private static boolean urgent(Incident incident) {
    return incident.classification().importantAndUrgent()
        || incident.classification().faultLevel() == FaultLevel.MAJOR;
  }

  private static String impact(IncidentForm form) {
    return blankToNull(form.getBusinessImpact());
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
