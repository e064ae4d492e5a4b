package org.egovops.incident;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Forms;
import org.egovops.kernel.NotAllowed;
import org.egovops.kernel.Page;
import org.egovops.kernel.RepeatedRequests;
import org.egovops.kernel.RequestKey;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;
import org.egovops.party.Permission.Names;
import org.egovops.ticket.PassedOn;
import org.egovops.ticket.TicketKind;
import org.egovops.ticket.TicketScope;

/**
 * Incident management (事件管理): the only door to incidents — what the desk, engineers, customers and
 * machines can do, each within its permission and data scope, in one transaction with history and
 * audit. INC-01…35.
 */
@Stateless
public class IncidentManagement {

  private static final int LARGEST_PAGE = 200;

  @Inject Incidents incidents;
  @Inject IncidentIntake intake;
  @Inject IncidentWork work;
  @Inject IncidentLists lists;
  @Inject SimilarIncidents similar;
  @Inject PassedOn passedOn;
  @Inject CurrentActor currentActor;
  @Inject RepeatedRequests repeated;
  @Inject Forms forms;
  @Inject Clock clock;

  /**
   * Takes a report in (受理登记). A repeated report under the same external reference of the same
   * contract returns the incident that exists.
   *
   * @throws org.egovops.kernel.InvalidInput when fields are missing or malformed
   */
  @RolesAllowed({Names.INCIDENT_REPORT, Names.INCIDENT_REGISTER})
  public Incident report(IncidentForm form) {
    forms.check(form);
    return intake.report(form, currentActor.get(), clock.now());
  }

  /**
   * Takes a report in once, however often it is sent under the same key.
   *
   * @throws RuleBroken {@code request.key-reused} when the key stands for another request
   */
  @RolesAllowed({Names.INCIDENT_REPORT, Names.INCIDENT_REGISTER})
  public Incident reportOnce(IncidentForm form, String key, String bodyDigest) {
    forms.check(form);
    Actor actor = currentActor.get();
    RequestKey request = new RequestKey(actor.login(), key, bodyDigest);
    Optional<Incident> done =
        repeated.earlier(request).map(number -> incidents.get(number, scope(actor)));
    return done.orElseGet(() -> reportFirst(form, request, actor));
  }

  private Incident reportFirst(IncidentForm form, RequestKey request, Actor actor) {
    Incident incident = intake.report(form, actor, clock.now());
    repeated.remember(request, incident.number(), clock.now());
    return incident;
  }

  /**
   * Corrects or completes an open incident: description, classification, configuration items. A new
   * fault level measures its clocks anew from the start.
   *
   * @param version the version the caller read
   * @throws org.egovops.kernel.StaleRecord when somebody else changed it since
   * @throws NotAllowed where the caller dispatches under other contracts only
   */
  @RolesAllowed(Names.INCIDENT_DISPATCH)
  public Incident amend(String number, long version, IncidentForm form) {
    forms.check(form);
    Actor actor = currentActor.get();
    Incident incident = open(number, actor);
    if (!actor.in(incident.contractId()).may(Permission.INCIDENT_DISPATCH)) {
      throw new NotAllowed("access.denied");
    }
    incident.requireVersion(version);
    intake.amend(incident, form, actor, clock.now());
    return written(incident);
  }

  /**
   * Takes one action of the lifecycle.
   *
   * @param version the version the caller read
   * @throws org.egovops.kernel.IllegalTransition when the state has no such action
   * @throws NotAllowed when the actor may not take it
   * @throws RuleBroken when a needed field is missing or a rule is not met
   */
  @RolesAllowed({Names.INCIDENT_READ, Names.INCIDENT_WORK})
  public Incident perform(
      String number, long version, IncidentAction action, IncidentActionForm form) {
    forms.check(form);
    Actor actor = currentActor.get();
    Incident incident = open(number, actor);
    incident.requireVersion(version);
    work.perform(incident, action, form, actor, clock.now());
    return written(incident);
  }

  /**
   * The incident of a number.
   *
   * @throws org.egovops.kernel.NotFound when there is none within the caller's scope; who worked on
   *     it is told who has it now
   */
  @RolesAllowed(Names.INCIDENT_READ)
  public Incident find(String number) {
    return open(number, currentActor.get());
  }

  /** One page of the register, within the caller's scope. */
  @RolesAllowed(Names.INCIDENT_READ)
  public Page<IncidentRow> list(IncidentFilter filter, IncidentSort sort, String after, int limit) {
    if (limit < 1 || limit > LARGEST_PAGE) {
      throw RuleBroken.at("limit", "list.bad-limit", LARGEST_PAGE);
    }
    return lists.page(currentActor.get(), filter, sort, after, limit);
  }

  /**
   * What may be the same as a fault that is being taken in, the likeliest first; at most five
   * within the caller's scope.
   *
   * @param unit id of the calling unit, or null
   * @param system code of the business system, or null
   * @param title the line that names the fault as far as it is typed, or null
   */
  @RolesAllowed(Names.INCIDENT_READ)
  public List<SimilarIncident> similar(Long unit, String system, String title) {
    return similar.to(unit, system, title, currentActor.get(), clock.now());
  }

  /** How many incidents within the caller's scope match. */
  @RolesAllowed(Names.INCIDENT_READ)
  public long count(IncidentFilter filter) {
    return lists.count(currentActor.get(), filter);
  }

  /** The actions the state has and the caller may take, in the order of their buttons. */
  @RolesAllowed(Names.INCIDENT_READ)
  public List<IncidentAction> actions(Incident incident) {
    Actor actor = currentActor.get();
    return IncidentLifecycle.TABLE.allowed(incident.state()).stream()
        .filter(action -> work.mayTake(incident, action, actor))
        .toList();
  }

  private Incident open(String number, Actor actor) {
    return passedOn.within(TicketKind.INCIDENT, number, incidents.find(number), actor);
  }

  private static TicketScope scope(Actor actor) {
    return TicketScope.of(TicketKind.INCIDENT, actor);
  }

  private Incident written(Incident incident) {
    incidents.flush();
    return incident;
  }
}
