package org.egovops.recordkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Store of the audit chain's blocks (审计区块). */
@ApplicationScoped
class AuditBlocks {

  private static final String ANCHOR =
      """
      select new org.egovops.recordkeeping.AuditAnchor(b.number, b.digest)
      from AuditBlock b where b.number = (select max(m.number) from AuditBlock m)""";

  private static final String NEWEST_ENTRY =
      "select b.lastTime from AuditBlock b order by b.lastTime desc";

  private static final String LATEST_SEALING =
      "select b.sealedAt from AuditBlock b order by b.number desc";

  private static final String LISTS =
      "select b.entryList from AuditBlock b where b.lastTime >= :since order by b.number";

  private static final String NEXT =
      """
      select new org.egovops.recordkeeping.SealedBlock(b.number, b.previousDigest, b.digest,
        b.firstTime, b.lastTime, b.entryCount, b.entryList, b.sealedAt)
      from AuditBlock b where b.number > :number order by b.number""";

  @PersistenceContext EntityManager em;

  /** The end of the chain, empty before the first block. */
  Optional<AuditAnchor> end() {
    return em.createQuery(ANCHOR, AuditAnchor.class).getResultStream().findFirst();
  }

  /** Time of the newest entry that has been sealed. */
  Optional<Instant> newestEntry() {
    return first(NEWEST_ENTRY);
  }

  /** When the latest block was sealed. */
  Optional<Instant> latestSealing() {
    return first(LATEST_SEALING);
  }

  /** The first of a list, because an aggregate function would by-pass the converter of times. */
  private Optional<Instant> first(String times) {
    return em.createQuery(times, Instant.class).setMaxResults(1).getResultStream().findFirst();
  }

  /** The ids of all entries in blocks that reach to {@code from} or beyond. */
  IdSet sealedSince(Instant from) {
    IdSet sealed = new IdSet();
    em.createQuery(LISTS, String.class)
        .setParameter("since", from)
        .getResultStream()
        .forEach(list -> SealList.read(list).keySet().forEach(sealed::add));
    return sealed;
  }

  /** The block that follows a number. */
  Optional<SealedBlock> after(long number) {
    return em.createQuery(NEXT, SealedBlock.class)
        .setParameter("number", number)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Adds a block; fails when another node has added the same number. */
  void add(AuditBlock block) {
    em.persist(block);
    em.flush();
    em.detach(block);
  }
}
