package org.egovops.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/**
 * Repeated requests (重复请求): remembers in the request's own transaction what came of it. Of two that
 * run at the same moment the unique key lets one through; the other is asked again by its client.
 */
@ApplicationScoped
public class RepeatedRequests {

  @PersistenceContext EntityManager em;

  /**
   * The number of the record an earlier request under this key made.
   *
   * @throws RuleBroken {@code request.key-reused} when that request had another body
   */
  public Optional<String> earlier(RequestKey request) {
    return em.createQuery(
            "select r from RepeatedRequest r where r.caller = :caller and r.key = :key",
            RepeatedRequest.class)
        .setParameter("caller", request.caller())
        .setParameter("key", request.key())
        .getResultStream()
        .findFirst()
        .map(done -> done.resultFor(request));
  }

  /** Remembers what came of a request. */
  public void remember(RequestKey request, String recordNumber, Instant now) {
    em.persist(new RepeatedRequest(request, recordNumber, now));
  }
}
