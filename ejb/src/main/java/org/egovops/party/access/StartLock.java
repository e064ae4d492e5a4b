package org.egovops.party.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Start lock (启动锁): held until the end of the transaction, so that of several nodes that start
 * together one does what must be done once.
 */
@ApplicationScoped
public class StartLock {

  @PersistenceContext EntityManager em;

  @Transactional(TxType.MANDATORY)
  public void take() {
    em.createNativeQuery("select id from start_lock where id = 1 for update").getSingleResult();
  }
}
