package org.egovops.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.egovops.catalogue.Catalogue;
import org.egovops.catalogue.IntakeKind;
import org.egovops.catalogue.ServiceItemRow;
import org.egovops.configuration.Configuration;
import org.egovops.configuration.ConfigurationItem;
import org.egovops.contract.ContractTerms;
import org.egovops.kernel.Numbers;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.Actor;
import org.egovops.party.Organization;
import org.egovops.recordkeeping.Author;
import org.egovops.ticket.Contact;
import org.egovops.ticket.Impact;
import org.egovops.ticket.Move;
import org.egovops.ticket.ServedUnits;
import org.egovops.ticket.TicketHistory;
import org.egovops.ticket.TicketKind;
import org.egovops.ticket.TicketTurned;
import org.egovops.ticket.Urgency;

/**
 * Intake (受理) of service requests: from the filled-in form to the request with the steps of its
 * service item (INC-01, INC-06, AMB-32).
 */
@ApplicationScoped
class RequestIntake {

  @Inject Requests requests;
  @Inject ServedUnits units;
  @Inject Catalogue catalogue;
  @Inject Configuration configuration;
  @Inject Numbers numbers;
  @Inject TicketHistory history;
  @Inject Event<RequestEvent> events;

  ServiceRequest submit(RequestForm form, Actor actor, Instant now) {
    String reference = ServedUnits.reference(TicketKind.REQUEST, form, actor);
    Organization unit = units.unit(TicketKind.REQUEST, form.getUnit(), actor);
    ContractTerms contract =
        units.contract(TicketKind.REQUEST, form.getContract(), actor, unit, now);
    Optional<ServiceRequest> sent = alreadySent(reference, contract, actor);
    return sent.isPresent() ? sent.get() : create(form, reference, actor, unit, contract, now);
  }

  private Optional<ServiceRequest> alreadySent(
      String reference, ContractTerms contract, Actor actor) {
    return reference == null
        ? Optional.empty()
        : ServedUnits.alreadySent(
            TicketKind.REQUEST, requests.findByReference(contract.id(), reference), actor);
  }

  private ServiceRequest create(
      RequestForm form,
      String reference,
      Actor actor,
      Organization unit,
      ContractTerms contract,
      Instant now) {
    ServiceItemRow item = requestable(form.getServiceItem());
    DayToCome.require("wantedBy", form.getWantedBy(), now);
    Instant asked = ServedUnits.reported(TicketKind.REQUEST, form, contract, actor, now);
    Contact caller = form.contact(unit.id(), unit.name());
    String named = system(form.getBusinessSystem());
    ServiceRequest request =
        new ServiceRequest(
            numbers.next(TicketKind.REQUEST.prefix(), now),
            contract.id(),
            caller,
            grades(item, named, form.getImpact(), form.getUrgency()),
            new Move(asked, now, actor.author()));
    request.describe(form.getTitle().strip(), form.getDescription().strip(), form.getWantedBy());
    request.received(
        ServedUnits.channel(form.getChannel(), actor), ServedUnits.reporter(actor), reference);
    request.concerns(items(form));
    begin(request, item, actor.author(), now);
    return request;
  }

  /**
   * Corrects what was taken in; the service item stays, since approval and steps follow from it.
   */
  void amend(ServiceRequest request, RequestForm form, Actor actor, Instant now) {
    if (!Objects.equals(form.getWantedBy(), request.wantedBy())) {
      DayToCome.require("wantedBy", form.getWantedBy(), now);
    }
    Map<String, String> before = RequestAmendment.fields(request);
    Long named = form.getUnit() == null ? request.contact().unitId() : form.getUnit();
    Organization unit = units.unit(TicketKind.REQUEST, named, actor);
    RequestClassification grades =
        request
            .classification()
            .graded(system(form.getBusinessSystem()), form.getImpact(), form.getUrgency());
    request.amend(form.contact(unit.id(), unit.name()), grades, now);
    request.describe(form.getTitle().strip(), form.getDescription().strip(), form.getWantedBy());
    request.concerns(items(form));
    history.amended(request, before, RequestAmendment.fields(request), actor.author(), now);
  }

  private String system(String code) {
    String named = blankToNull(code);
    return named == null ? null : catalogue.activeSystem(named).code();
  }

  /** Takes over an incident in which nothing is broken. */
  ServiceRequest takeOver(TicketTurned turned) {
    ServiceItemRow item = requestable(turned.serviceItem());
    ServiceRequest request =
        new ServiceRequest(
            numbers.next(TicketKind.REQUEST.prefix(), turned.at()),
            turned.contractId(),
            turned.contact(),
            grades(item, turned.businessSystem(), turned.impact(), turned.urgency()),
            new Move(turned.reportedAt(), turned.at(), turned.by()));
    request.describe(turned.title(), turned.text(), null);
    request.received(turned.channel(), turned.reporterId(), null);
    request.concerns(turned.configurationItemIds());
    begin(request, item, turned.by(), turned.at());
    return request;
  }

  private void begin(ServiceRequest request, ServiceItemRow item, Author by, Instant now) {
    List<String> steps = item.steps();
    List<String> english = item.stepsEn();
    request.instructed(steps.size());
    requests.add(request);
    for (int i = 0; i < steps.size(); i++) {
      String other = english.isEmpty() ? null : english.get(i);
      requests.add(new RequestStep(request.id(), i + 1, steps.get(i), other));
    }
    history.reported(
        request, request.title(), request.state(), request.milestones().reported(), by, now);
    events.fire(
        new RequestEvent.Submitted(
            request.id(), request.number(), now, by, request.classification().priority()));
  }

  /** An active item the catalogue takes requests for; faults are reported as incidents. */
  private ServiceItemRow requestable(String code) {
    ServiceItemRow item = catalogue.activeItem(code);
    if (item.intakeKind() != IntakeKind.REQUEST) {
      throw RuleBroken.at("serviceItem", "request.fault-item", item.nameZh());
    }
    return item;
  }

  private static RequestClassification grades(
      ServiceItemRow item, String system, Impact impact, Urgency urgency) {
    return new RequestClassification(item.code(), system, impact, urgency, item.approvalRequired());
  }

  private Set<Long> items(RequestForm form) {
    return form.getConfigurationItems().isEmpty()
        ? Set.of()
        : configuration.items(form.getConfigurationItems()).stream()
            .map(ConfigurationItem::id)
            .collect(Collectors.toSet());
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
