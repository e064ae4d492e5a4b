package org.egovops.recordkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stored inspections (审计链校验记录); each note is a transaction of its own, seen at once. */
@ApplicationScoped
class InspectionBook {

  private static final int KEPT_IN_SIGHT = 20;

  @PersistenceContext EntityManager em;
  @Inject AuditBlocks blocks;

  @Transactional(TxType.REQUIRES_NEW)
  public long begin(Author author, AuditAnchor noted, Instant now) {
    long total = blocks.end().map(AuditAnchor::blockNumber).orElse(0L);
    AuditInspection inspection = new AuditInspection(author, noted, total, now);
    em.persist(inspection);
    return inspection.id();
  }

  @Transactional(TxType.REQUIRES_NEW)
  public void reach(long id, long blocks, long entries, Instant now) {
    em.find(AuditInspection.class, id).reach(blocks, entries, now);
  }

  @Transactional(TxType.REQUIRES_NEW)
  public void finish(long id, AuditVerdict verdict, Instant now) {
    em.find(AuditInspection.class, id).finish(verdict, now);
  }

  Optional<InspectionRow> find(long id) {
    return em.createQuery(InspectionRow.SELECT + "where i.id = :id", InspectionRow.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** The latest inspections, the latest first. */
  List<InspectionRow> latest() {
    return em.createQuery(
            InspectionRow.SELECT + "order by i.startedAt desc, i.id desc", InspectionRow.class)
        .setMaxResults(KEPT_IN_SIGHT)
        .getResultList();
  }
}
