package org.egovops.recordkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Store of drafts (草稿). The last writer wins: both texts were typed by the same person. */
@ApplicationScoped
class StoredDrafts {

  private static final String ONE =
      """
      select new org.egovops.recordkeeping.Draft(d.text, d.savedAt) from StoredDraft d
      where d.personId = :person and d.formKey = :form and d.savedAt > :since""";

  private static final String REPLACED =
      """
      update StoredDraft d set d.text = :text, d.savedAt = :now
      where d.personId = :person and d.formKey = :form""";

  private static final String DISCARDED =
      "delete from StoredDraft d where d.personId = :person and d.formKey = :form";

  private static final String EXPIRED = "delete from StoredDraft d where d.savedAt <= :before";

  private static final String LATEST =
      "select d from StoredDraft d where d.personId = :person order by d.savedAt desc, d.id desc";

  @PersistenceContext EntityManager em;

  /**
   * In a transaction of its own, so that what goes wrong elsewhere does not cost what was typed.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void keep(long personId, String form, String text, Instant now, int most) {
    int replaced =
        em.createQuery(REPLACED)
            .setParameter("text", text)
            .setParameter("now", now)
            .setParameter("person", personId)
            .setParameter("form", form)
            .executeUpdate();
    if (replaced == 0) {
      em.persist(new StoredDraft(personId, form, text, now));
      em.flush();
      em.createQuery(LATEST, StoredDraft.class)
          .setParameter("person", personId)
          .setFirstResult(most)
          .getResultList()
          .forEach(em::remove);
    }
  }

  Optional<Draft> find(long personId, String form, Instant since) {
    return em.createQuery(ONE, Draft.class)
        .setParameter("person", personId)
        .setParameter("form", form)
        .setParameter("since", since)
        .getResultStream()
        .findFirst();
  }

  @Transactional
  void discard(long personId, String form) {
    em.createQuery(DISCARDED)
        .setParameter("person", personId)
        .setParameter("form", form)
        .executeUpdate();
  }

  @Transactional
  int expire(Instant before) {
    return em.createQuery(EXPIRED).setParameter("before", before).executeUpdate();
  }
}
