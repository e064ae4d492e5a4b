package org.egovops.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.egovops.catalogue.Catalogue;
import org.egovops.kernel.NotAllowed;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.Actor;
import org.egovops.party.Masking;
import org.egovops.party.Permission;
import org.egovops.party.Side;
import org.egovops.party.parameter.Parameters;
import org.egovops.servicelevel.RecordClocks;
import org.egovops.servicelevel.ServiceLevelClocks;
import org.egovops.servicelevel.Step;
import org.egovops.ticket.Assignment;
import org.egovops.ticket.CustomerChannel;
import org.egovops.ticket.Move;
import org.egovops.ticket.TicketKind;
import org.egovops.ticket.TicketScope;
import org.egovops.ticket.TicketTurned;

/**
 * Work on an incident: carries one action through — permission, needed fields, the record's step,
 * the clocks, the history — the same way for every action and every way in.
 */
@ApplicationScoped
class IncidentWork {

  @Inject Parameters parameters;
  @Inject Incidents incidents;
  @Inject Catalogue catalogue;
  @Inject ServiceLevelClocks clocks;
  @Inject IncidentAssignments assignments;
  @Inject IncidentHistory history;
  @Inject Event<TicketTurned> turned;

  /** Takes {@code action} on an incident the actor's scope covers. */
  void perform(
      Incident incident, IncidentAction action, IncidentActionForm form, Actor actor, Instant now) {
    if (!permitted(incident, action, form, actor)) {
      throw new NotAllowed("incident.action-not-allowed", action);
    }
    requireFields(action, form);
    Move move =
        new Move(form.getHappenedAt() == null ? now : form.getHappenedAt(), now, actor.author());
    IncidentHistory.Before before = IncidentHistory.Before.of(incident);
    classify(incident, form, move);
    incident.take(action, move);
    carryOut(incident, action, form, actor, move);
    runClocks(incident, action, form, move);
    history.step(incident, action, before, form, move);
  }

  /** Whether the action's button is drawn for this actor. */
  boolean mayTake(Incident incident, IncidentAction action, Actor actor) {
    IncidentActionForm phoned = new IncidentActionForm();
    phoned.setCustomer(actor.displayName());
    phoned.setCustomerChannel(CustomerChannel.PHONE);
    return permitted(incident, action, phoned, actor)
        && (action != IncidentAction.RATE || awaitsAnswer(incident));
  }

  private boolean awaitsAnswer(Incident incident) {
    return incidents.survey(incident.id()).filter(s -> s.answeredAt() == null).isPresent();
  }

  /** Beyond the permission: customers speak for themselves, and staff never rate their own work. */
  private static boolean permitted(
      Incident incident, IncidentAction action, IncidentActionForm form, Actor anywhere) {
    Actor actor = anywhere.in(incident.contractId());
    if (!action.takenBy(actor.side())) {
      return false;
    }
    boolean permitted = actor.may(action.permission());
    boolean customer = actor.side() == Side.DEPARTMENT || actor.side() == Side.OFFICE;
    return switch (action) {
      case RATE -> permitted && customer;
      case CONFIRM, REOPEN -> permitted && customer || byPhone(form, actor);
      case CANCEL -> permitted || withdraws(incident, actor);
      case TAKE -> permitted && liesWithTeamOf(incident, actor);
      default -> permitted;
    };
  }

  /** The desk may pass on what a named person of the customer said on the telephone (INC-31). */
  private static boolean byPhone(IncidentActionForm form, Actor actor) {
    return actor.may(Permission.INCIDENT_DISPATCH)
        && form.has(ActionField.CUSTOMER)
        && form.has(ActionField.CUSTOMER_CHANNEL);
  }

  /** Who reported it may withdraw it while nobody has answered yet. */
  private static boolean withdraws(Incident incident, Actor actor) {
    boolean own = Long.valueOf(actor.personId()).equals(incident.reporterId());
    return own && incident.milestones().responded() == null;
  }

  /** What nobody of the team has yet. */
  private static boolean liesWithTeamOf(Incident incident, Actor actor) {
    Assignment holder = incident.assignment();
    return holder.personId() == null
        && holder.teamId() != null
        && actor.teamIds().contains(holder.teamId());
  }

  private static void requireFields(IncidentAction action, IncidentActionForm form) {
    for (ActionField field : action.needed()) {
      if (!form.has(field)) {
        throw RuleBroken.at(field.property(), "input.required");
      }
    }
    if (form.has(ActionField.HAPPENED_AT) && !action.takesTime()) {
      throw RuleBroken.at(ActionField.HAPPENED_AT.property(), "ticket.time-not-taken");
    }
  }

  /** Who resolves a fault may say what it was, before the rules ask for it (INC-30). */
  private void classify(Incident incident, IncidentActionForm form, Move move) {
    if (form.has(ActionField.CATEGORY)) {
      Map<String, String> before = Amendment.fields(incident);
      incident.classify(catalogue.activeCategory(form.getCategory()).code());
      if (!before.equals(Amendment.fields(incident))) {
        history.amended(incident, before, move.by(), move.now());
      }
    }
  }

  private void carryOut(
      Incident incident, IncidentAction action, IncidentActionForm form, Actor actor, Move move) {
    switch (action) {
      case ACCEPT, ASSIGN -> assignments.assign(incident, form, move);
      case TAKE -> assignments.take(incident, actor, form, move);
      case HAND_OVER -> assignments.handOver(incident, form, move);
      case RECORD_BACKUP -> incident.backUp(form.getBackup(), move.at());
      case RESOLVE -> incident.resolve(form.getResolutionCode(), form.getResolution().strip());
      case START_REMOTE ->
          incidents.add(
              new RemoteConsent(
                  incident.id(), form.getCustomer(), form.getCustomerChannel(), move));
      case CONFIRM -> drawSurvey(incident, move);
      case RATE -> answerSurvey(incident, form, actor, move.now());
      case CANCEL -> linkOriginal(incident, form, actor, move);
      case TURN_INTO_REQUEST -> turned.fire(turnedInto(incident, form, move));
      default -> {
        // The step itself and its text say it all.
      }
    }
  }

  private void drawSurvey(Incident incident, Move move) {
    SurveySampling sampling = SurveySampling.of(parameters);
    boolean drawn = sampling.draws(incident.number(), incident.classification().faultLevel());
    if (drawn && incidents.survey(incident.id()).isEmpty()) {
      incidents.add(new SatisfactionSurvey(incident.id(), sampling.seed(), move.now()));
      history.surveyed(incident, move);
    }
  }

  private void answerSurvey(Incident incident, IncidentActionForm form, Actor actor, Instant now) {
    incidents
        .survey(incident.id())
        .orElseThrow(() -> new RuleBroken("incident.not-sampled", incident.number()))
        .answer(form.getScore(), form.getText(), actor.author(), now);
  }

  private void linkOriginal(Incident incident, IncidentActionForm form, Actor actor, Move move) {
    if (form.has(ActionField.DUPLICATE_OF)) {
      Incident original =
          incidents.get(form.getDuplicateOf(), TicketScope.of(TicketKind.INCIDENT, actor));
      if (original.id().equals(incident.id())) {
        throw RuleBroken.at("duplicateOf", "incident.duplicate-of-itself");
      }
      incident.duplicates(original);
      history.duplicate(incident, original, move);
    }
  }

  private static TicketTurned turnedInto(Incident incident, IncidentActionForm form, Move move) {
    String text =
        incident.businessImpact() == null
            ? incident.symptom()
            : incident.symptom() + "\n" + incident.businessImpact();
    return new TicketTurned(
        incident.ref(),
        TicketKind.REQUEST,
        incident.contractId(),
        incident.contact(),
        incident.title(),
        text,
        incident.channel(),
        incident.reporterId(),
        form.getServiceItem(),
        incident.classification().businessSystem(),
        incident.classification().impact(),
        incident.classification().urgency(),
        incident.configurationItemIds(),
        incident.milestones().reported(),
        form.getText().strip(),
        move.by(),
        move.now());
  }

  private void runClocks(
      Incident incident, IncidentAction action, IncidentActionForm form, Move move) {
    RecordClocks running = clocks.of(incident.id());
    Step step = new Step(move.at(), Masking.author(move.by()), form.getText());
    switch (action) {
      case RESPOND -> running.respond(move.at());
      case ARRIVE -> running.arrive(move.at());
      case RESOLVE -> running.resolve(move.at());
      case REOPEN -> running.reopen(step);
      case CANCEL, TURN_INTO_REQUEST -> running.cancel(move.at());
      case EXTEND -> running.extend(form.getMetric(), form.getAgreedAt(), form.getCustomer(), step);
      default -> {
        // Clocks follow the state below.
      }
    }
    running.enter(incident.state().name(), step);
    incident.follow(NextDue.of(running));
  }
}
