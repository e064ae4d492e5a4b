package org.egovops.party.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.egovops.kernel.NotFound;

/** The stored renewals of administrators' credentials (凭据重置库). */
@ApplicationScoped
class Renewals {

  private static final int MOST = 500;

  @PersistenceContext EntityManager em;

  void add(CredentialRenewal renewal) {
    em.persist(renewal);
  }

  CredentialRenewal get(long id) {
    CredentialRenewal found = em.find(CredentialRenewal.class, id);
    if (found == null) {
      throw new NotFound(CredentialRenewal.class.getSimpleName(), id);
    }
    return found;
  }

  /** The requests that wait, the oldest first. */
  List<RenewalRow> open() {
    return em.createQuery(
            "select new org.egovops.party.access.RenewalRow(r.id, p.id, p.login, p.fullName,"
                + " r.kind, r.reason, q.login, r.requestedAt)"
                + " from CredentialRenewal r join r.person p"
                + " join Person q on q.id = r.requestedBy"
                + " where r.decidedAt is null order by r.id",
            RenewalRow.class)
        .setMaxResults(MOST)
        .getResultList();
  }

  long openCount() {
    return em.createQuery(
            "select count(r) from CredentialRenewal r where r.decidedAt is null", Long.class)
        .getSingleResult();
  }

  boolean waits(long personId, RenewalKind kind) {
    return em.createQuery(
                "select count(r) from CredentialRenewal r where r.decidedAt is null"
                    + " and r.person.id = :person and r.kind = :kind",
                Long.class)
            .setParameter("person", personId)
            .setParameter("kind", kind)
            .getSingleResult()
        > 0;
  }
}
