package org.egovops.recordkeeping;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.egovops.kernel.Clock;

/** Audit trails for tests of other packages: written to the test's own transaction. */
public final class Trails {

  private Trails() {}

  public static AuditTrail on(EntityManager em, Clock clock) {
    AuditTrail trail = new AuditTrail();
    trail.em = em;
    trail.clock = clock;
    return trail;
  }

  /** "ACTION ok" or "ACTION failed" of each entry about a login, in the order of writing. */
  public static List<String> about(EntityManager em, String login) {
    return em.createQuery(
            "select e.action, e.success from AuditEntry e where e.objectNumber = :login"
                + " order by e.id",
            Object[].class)
        .setParameter("login", login)
        .getResultStream()
        .map(entry -> entry[0] + (entry[1].equals(true) ? " ok" : " failed"))
        .toList();
  }
}
