package org.egovops.recordkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Origin;

/**
 * Audit trail (安全审计): who did what, when, from where (GB/T 22239-2019 8.1.4.3). There is no switch
 * to turn it off: an entry belongs to the transaction it tells of, and where it cannot be written
 * the transaction fails. Entries are sealed into a chain of blocks some seconds later.
 */
@ApplicationScoped
public class AuditTrail {

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  /** Records what the present transaction does; both are kept or neither. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(AuditEvent event) {
    AuditEntry entry = new AuditEntry(event, Origin.current(), clock.now());
    em.persist(entry);
    entry.close();
  }

  /**
   * Records in a transaction of its own what must be known although the caller's work is rolled
   * back or never had a transaction: refused logins, denied access, failed actions.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void recordAlone(AuditEvent event) {
    record(event);
  }
}
