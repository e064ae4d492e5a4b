package org.egovops.kernel;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Takes blocks of numbers in a transaction of its own, so that record writers never queue here. */
@Stateless
public class NumberRanges {

  @PersistenceContext EntityManager em;

  /** First number of a block of {@code count} numbers that now belong to the caller. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public long take(String code, int count) {
    NumberRange range = em.find(NumberRange.class, code, LockModeType.PESSIMISTIC_WRITE);
    if (range == null) {
      range = new NumberRange(code);
      em.persist(range);
    }
    return range.take(count);
  }
}
