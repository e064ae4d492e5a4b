package org.egovops.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.Page;
import org.egovops.kernel.RuleBroken;
import org.egovops.ticket.ServedUnits;
import org.egovops.ticket.TicketScope;

/** Requests: the store of service requests and their steps. */
@ApplicationScoped
class Requests {

  @PersistenceContext EntityManager em;

  void add(ServiceRequest request) {
    em.persist(request);
  }

  void add(RequestStep step) {
    em.persist(step);
  }

  /**
   * The request of a number, if the scope covers it.
   *
   * @throws NotFound also where it exists but lies outside the scope
   */
  ServiceRequest get(String number, TicketScope scope) {
    return find(number).filter(scope::covers).orElseThrow(() -> new NotFound("request", number));
  }

  Optional<ServiceRequest> find(String number) {
    return em.createQuery(
            "select e from ServiceRequest e where e.number = ?1", ServiceRequest.class)
        .setParameter(1, number)
        .getResultStream()
        .findFirst();
  }

  /** Those of some numbers that exist. */
  List<ServiceRequest> all(Collection<String> numbers) {
    return em.createQuery(
            "select e from ServiceRequest e where e.number in ?1", ServiceRequest.class)
        .setParameter(1, numbers)
        .getResultList();
  }

  Optional<ServiceRequest> find(long id) {
    return Optional.ofNullable(em.find(ServiceRequest.class, id));
  }

  /** The request a reporting system already sent under this reference. */
  Optional<ServiceRequest> findByReference(long contractId, String reference) {
    return em.createQuery(
            "select e from ServiceRequest e where e.referenceKey = ?1", ServiceRequest.class)
        .setParameter(1, ServedUnits.referenceKey(contractId, reference))
        .getResultStream()
        .findFirst();
  }

  /** The steps of a request in order. */
  List<RequestStep> steps(long requestId) {
    return em.createQuery(
            "select s from RequestStep s where s.requestId = ?1 order by s.position",
            RequestStep.class)
        .setParameter(1, requestId)
        .getResultList();
  }

  /**
   * A step that is still to be done.
   *
   * @throws RuleBroken {@code request.no-such-step}
   */
  RequestStep openStep(long requestId, int position) {
    return steps(requestId).stream()
        .filter(step -> step.position() == position && !step.done())
        .findFirst()
        .orElseThrow(() -> RuleBroken.at("step", "request.no-such-step", position));
  }

  Page<RequestRow> page(RequestQuery query, RequestSort sort, String after, int limit) {
    return query.page(em, sort, after, limit);
  }

  long count(RequestQuery query) {
    return query.count(em);
  }

  /** Writes what is pending, so that the version the caller gets is the one that will be stored. */
  void flush() {
    em.flush();
  }
}
