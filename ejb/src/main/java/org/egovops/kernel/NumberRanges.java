package org.egovops.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Takes blocks of numbers in a transaction of its own, so that record writers never queue here. */
@ApplicationScoped
public class NumberRanges {

  @PersistenceContext EntityManager em;

  /**
   * First number of a block of {@code count} numbers that now belong to the caller. Of two nodes
   * that begin a range at once one collides ({@link Collision}).
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public long take(String code, int count) {
    NumberRange range = em.find(NumberRange.class, code, LockModeType.PESSIMISTIC_WRITE);
    if (range == null) {
      range = new NumberRange(code);
      em.persist(range);
    }
    long first = range.take(count);
    em.flush();
    return first;
  }
}
