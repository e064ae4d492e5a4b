package org.egovops.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.egovops.configuration.Configuration;
import org.egovops.configuration.ConfigurationItem;
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
import org.egovops.search.FullText;
import org.egovops.search.SearchDesk;
import org.egovops.ticket.PassedOn;
import org.egovops.ticket.TicketKind;
import org.egovops.ticket.TicketScope;

/**
 * Request management (服务请求管理): the only door to service requests — what the desk, engineers, the
 * office, customers and machines can do, each within permission and data scope, in one transaction
 * with history and audit. INC-06, AMB-32, ISO/IEC 20000-1 8.6.2.
 */
@Stateless
public class RequestManagement {

  private static final int LARGEST_PAGE = 200;

  @Inject Requests requests;
  @Inject RequestIntake intake;
  @Inject RequestWork work;
  @Inject PassedOn passedOn;
  @Inject Configuration configuration;
  @Inject RequestSearch search;
  @Inject FullText fullText;
  @Inject CurrentActor currentActor;
  @Inject RepeatedRequests repeated;
  @Inject Forms forms;
  @Inject Clock clock;

  /**
   * Takes a request in. Sent again under the same external reference of the same contract it is the
   * request that exists.
   *
   * @throws org.egovops.kernel.InvalidInput when fields are missing or malformed
   * @throws RuleBroken {@code request.fault-item} when the item is for faults
   */
  @RolesAllowed({Names.REQUEST_SUBMIT, Names.REQUEST_REGISTER})
  public ServiceRequest submit(RequestForm form) {
    forms.check(form);
    return intake.submit(form, currentActor.get(), clock.now());
  }

  /**
   * Takes a request in once, however often it is sent under the same key.
   *
   * @throws RuleBroken {@code request.key-reused} when the key stands for another request
   */
  @RolesAllowed({Names.REQUEST_SUBMIT, Names.REQUEST_REGISTER})
  public ServiceRequest submitOnce(RequestForm form, String key, String bodyDigest) {
    forms.check(form);
    Actor actor = currentActor.get();
    RequestKey sent = new RequestKey(actor.login(), key, bodyDigest);
    Optional<String> done = repeated.earlier(sent);
    if (done.isPresent()) {
      return requests.get(done.get(), scope(actor));
    }
    ServiceRequest request = intake.submit(form, actor, clock.now());
    repeated.remember(sent, request.number(), clock.now());
    return request;
  }

  /**
   * Corrects or completes an open request: unit, contact, text, grades. Its service item stays.
   *
   * @param version the version the caller read
   * @throws org.egovops.kernel.StaleRecord when somebody else changed it since
   * @throws RuleBroken {@code request.not-amendable} when it has ended
   */
  @RolesAllowed(Names.REQUEST_DISPATCH)
  public ServiceRequest amend(String number, long version, RequestForm form) {
    forms.check(form);
    Actor actor = currentActor.get();
    ServiceRequest request = open(number, actor);
    if (!actor.in(request.contractId()).may(Permission.REQUEST_DISPATCH)) {
      throw new NotAllowed("access.denied");
    }
    request.requireVersion(version);
    intake.amend(request, form, actor, clock.now());
    requests.flush();
    return request;
  }

  /**
   * Takes one action of the lifecycle.
   *
   * @param version the version the caller read
   * @throws org.egovops.kernel.IllegalTransition when the state has no such action
   * @throws org.egovops.kernel.NotAllowed when the actor may not take it
   * @throws RuleBroken when a needed field is missing or a rule is not met
   */
  @RolesAllowed({Names.REQUEST_READ, Names.REQUEST_WORK})
  public ServiceRequest perform(
      String number, long version, RequestAction action, RequestActionForm form) {
    forms.check(form);
    Actor actor = currentActor.get();
    ServiceRequest request = open(number, actor);
    request.requireVersion(version);
    work.perform(request, action, form, actor, clock.now());
    requests.flush();
    return request;
  }

  /**
   * The request of a number.
   *
   * @throws org.egovops.kernel.NotFound when there is none within the caller's scope; who worked on
   *     it is told who has it now
   */
  @RolesAllowed(Names.REQUEST_READ)
  public ServiceRequest find(String number) {
    return open(number, currentActor.get());
  }

  /** The steps of its service item, in order, done or not. */
  @RolesAllowed(Names.REQUEST_READ)
  public List<RequestStep> steps(String number) {
    return requests.steps(find(number).id());
  }

  /** The configuration items it concerns, by number. */
  @RolesAllowed(Names.REQUEST_READ)
  public List<ConfigurationItem> items(String number) {
    return configuration.byIds(find(number).configurationItemIds());
  }

  /** One page of the register, within the caller's scope. */
  @RolesAllowed(Names.REQUEST_READ)
  public Page<RequestRow> list(RequestFilter filter, RequestSort sort, String after, int limit) {
    if (limit < 1 || limit > LARGEST_PAGE) {
      throw RuleBroken.at("limit", "list.bad-limit", LARGEST_PAGE);
    }
    return requests.page(query(filter), sort, after, limit);
  }

  /** How many requests within the caller's scope match. */
  @RolesAllowed(Names.REQUEST_READ)
  public long count(RequestFilter filter) {
    return requests.count(query(filter));
  }

  /** The actions the state has and the caller may take, in the order of their buttons. */
  @RolesAllowed(Names.REQUEST_READ)
  public List<RequestAction> actions(ServiceRequest request) {
    Actor actor = currentActor.get();
    return RequestLifecycle.TABLE.allowed(request.state()).stream()
        .filter(action -> work.mayTake(request, action, actor))
        .toList();
  }

  private RequestQuery query(RequestFilter filter) {
    Actor reader = currentActor.get();
    RequestQuery query = RequestQuery.in(scope(reader)).matching(filter);
    String words = filter.getWords();
    if (words != null && !words.isBlank()) {
      query.anyOf("e.id", fullText.ids(search, reader, words, SearchDesk.MOST));
    }
    return query;
  }

  private ServiceRequest open(String number, Actor actor) {
    return passedOn.within(TicketKind.REQUEST, number, requests.find(number), actor);
  }

  private static TicketScope scope(Actor actor) {
    return TicketScope.of(TicketKind.REQUEST, actor);
  }
}
