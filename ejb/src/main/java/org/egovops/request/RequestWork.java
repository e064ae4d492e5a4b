package org.egovops.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.egovops.kernel.NotAllowed;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.Actor;
import org.egovops.party.Permission;
import org.egovops.party.Side;
import org.egovops.ticket.Assignees;
import org.egovops.ticket.Assignment;
import org.egovops.ticket.CustomerChannel;
import org.egovops.ticket.Move;
import org.egovops.ticket.TicketHistory;
import org.egovops.ticket.TicketKind;
import org.egovops.ticket.TicketTurned;
import org.egovops.ticket.Told;

/**
 * Work on a request: carries one action through — permission, needed fields, the record's step, the
 * history — the same way for every action and every way in.
 */
@ApplicationScoped
class RequestWork {

  @Inject Requests requests;
  @Inject Assignees assignees;
  @Inject TicketHistory history;
  @Inject Event<RequestEvent> events;
  @Inject Event<TicketTurned> turned;

  /** Takes {@code action} on a request the actor's scope covers. */
  void perform(
      ServiceRequest request,
      RequestAction action,
      RequestActionForm form,
      Actor actor,
      Instant now) {
    if (!permitted(request, action, form, actor)) {
      throw new NotAllowed("request.action-not-allowed", action);
    }
    requireFields(action, form);
    Instant at = form.getHappenedAt() == null ? now : form.getHappenedAt();
    Move move = new Move(at, now, actor.author());
    RequestState from = request.state();
    request.take(action, move);
    String subject = carryOut(request, action, form, move);
    history.step(request, action, from, request.state(), told(subject, action, form), move);
    events.fire(
        new RequestEvent.Moved(
            request.id(), request.number(), move.at(), move.by(), action, from, request.state()));
  }

  /** Whether the action's button is drawn for this actor. */
  boolean mayTake(ServiceRequest request, RequestAction action, Actor actor) {
    RequestActionForm phoned = new RequestActionForm();
    phoned.setCustomer(actor.displayName());
    phoned.setCustomerChannel(CustomerChannel.PHONE);
    return permitted(request, action, phoned, actor)
        && (action != RequestAction.COMPLETE_STEP || request.stepsDone() < request.steps());
  }

  /** Beyond the permission: customers speak for themselves, and only their office approves. */
  private static boolean permitted(
      ServiceRequest request, RequestAction action, RequestActionForm form, Actor anywhere) {
    Actor actor = anywhere.in(request.contractId());
    if (!action.takenBy(actor.side())) {
      return false;
    }
    boolean permitted = actor.may(action.permission());
    return switch (action) {
      case CONFIRM, REOPEN -> permitted && customer(actor) || byPhone(form, actor);
      case APPROVE, REFUSE -> permitted && actor.side() == Side.OFFICE;
      case CANCEL -> permitted || withdraws(request, actor);
      default -> permitted;
    };
  }

  private static boolean customer(Actor actor) {
    return actor.side() == Side.DEPARTMENT || actor.side() == Side.OFFICE;
  }

  /** The desk may pass on what a named person of the customer said. */
  private static boolean byPhone(RequestActionForm form, Actor actor) {
    return actor.may(Permission.REQUEST_DISPATCH)
        && form.has(RequestField.CUSTOMER)
        && form.has(RequestField.CUSTOMER_CHANNEL);
  }

  /** Who asked for it may withdraw it while nobody has begun. */
  private static boolean withdraws(ServiceRequest request, Actor actor) {
    boolean own = Long.valueOf(actor.personId()).equals(request.reporterId());
    return own && request.milestones().started() == null;
  }

  private static void requireFields(RequestAction action, RequestActionForm form) {
    for (RequestField field : action.needed()) {
      if (!form.has(field)) {
        throw RuleBroken.at(field.property(), "input.required");
      }
    }
    if (form.has(RequestField.HAPPENED_AT) && !action.takesTime()) {
      throw RuleBroken.at(RequestField.HAPPENED_AT.property(), "ticket.time-not-taken");
    }
  }

  /** Does what the action is about; returns what it was done to, for the history. */
  private String carryOut(
      ServiceRequest request, RequestAction action, RequestActionForm form, Move move) {
    return switch (action) {
      case ACCEPT -> accept(request, form, move);
      case ASSIGN -> assign(request, form);
      case AGREE_DATE -> promise(request, form, move);
      case COMPLETE_STEP -> complete(request, form, move);
      case FULFIL -> {
        request.fulfilled(form.getResult().strip());
        yield request.result();
      }
      case TURN_INTO_INCIDENT -> {
        turned.fire(turnedInto(request, form, move));
        yield null;
      }
      default -> null;
    };
  }

  private String accept(ServiceRequest request, RequestActionForm form, Move move) {
    String holder = form.getTeam() == null ? null : assign(request, form);
    String day = form.getPromisedBy() == null ? null : promise(request, form, move);
    return join(" · ", holder, day);
  }

  private String assign(ServiceRequest request, RequestActionForm form) {
    Assignment to =
        assignees.assignment(
            request.contractId(), request.assignment().line(), form.getTeam(), form.getPerson());
    request.assign(to);
    return join(" · ", to.teamName(), to.personName());
  }

  private static String promise(ServiceRequest request, RequestActionForm form, Move move) {
    DayToCome.require("promisedBy", form.getPromisedBy(), move.now());
    request.promise(form.getPromisedBy());
    return form.getPromisedBy().toString();
  }

  private String complete(ServiceRequest request, RequestActionForm form, Move move) {
    RequestStep step = requests.openStep(request.id(), form.getStep());
    step.complete(move, form.has(RequestField.TEXT) ? form.getText().strip() : null);
    request.stepDone();
    return step.told();
  }

  private static TicketTurned turnedInto(
      ServiceRequest request, RequestActionForm form, Move move) {
    RequestClassification grades = request.classification();
    return new TicketTurned(
        request.ref(),
        TicketKind.INCIDENT,
        request.contractId(),
        request.contact(),
        request.title(),
        request.description(),
        request.channel(),
        request.reporterId(),
        null,
        grades.businessSystem(),
        grades.impact(),
        grades.urgency(),
        request.configurationItemIds(),
        request.milestones().reported(),
        form.getText().strip(),
        move.by(),
        move.now());
  }

  private static Told told(String subject, RequestAction action, RequestActionForm form) {
    boolean names =
        action.needed().contains(RequestField.CUSTOMER)
            || action.optional().contains(RequestField.CUSTOMER);
    return new Told(join("\n", subject, form.getText()), names ? form.getCustomer() : null);
  }

  private static String join(String between, String... parts) {
    String joined =
        Stream.of(parts)
            .filter(Objects::nonNull)
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(between));
    return joined.isEmpty() ? null : joined;
  }
}
