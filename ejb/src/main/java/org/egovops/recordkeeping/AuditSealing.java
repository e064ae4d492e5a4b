package org.egovops.recordkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sealing (封存) of audit entries into the chain's next block. Writers are never made to wait: an
 * entry committed late is found because each search looks back behind what has been sealed already.
 */
@ApplicationScoped
class AuditSealing {

  private static final Instant DAWN = Instant.parse("1970-01-01T00:00:00Z");

  private static final String ENTRIES =
      """
      select new org.egovops.recordkeeping.SealedEntry(e.id, e.recordedAt, e.digest)
      from AuditEntry e
      where e.recordedAt >= :time and (e.recordedAt > :time or e.id > :id)
      order by e.recordedAt, e.id""";

  @PersistenceContext EntityManager em;
  @Inject AuditBlocks blocks;

  /**
   * Seals one block, if there is anything to seal.
   *
   * @param most how many entries the block may hold
   * @param lookBack how far behind the newest sealed entry late ones are searched for
   * @return how many entries were sealed
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  int sealNext(Instant now, int most, Duration lookBack) {
    AuditAnchor end = blocks.end().orElse(new AuditAnchor(0, AuditBlock.BEGINNING));
    Instant from = blocks.newestEntry().map(t -> earlier(t, now).minus(lookBack)).orElse(DAWN);
    List<SealedEntry> entries = unsealed(from, most, blocks.sealedSince(from));
    if (!entries.isEmpty()) {
      blocks.add(new AuditBlock(end, entries, now));
    }
    return entries.size();
  }

  /** The end of the chain, for what has to be said of it outside. */
  @Transactional
  Optional<AuditAnchor> end() {
    return blocks.end();
  }

  /** When a block was sealed for the last time. */
  @Transactional
  Optional<Instant> latest() {
    return blocks.latestSealing();
  }

  private List<SealedEntry> unsealed(Instant from, int most, IdSet sealed) {
    List<SealedEntry> found = new ArrayList<>();
    int pageSize = 2 * most;
    List<SealedEntry> page = page(new Place(from, Long.MIN_VALUE), pageSize);
    while (!page.isEmpty() && found.size() < most) {
      page.stream()
          .filter(entry -> !sealed.contains(entry.id()))
          .limit(most - found.size())
          .forEach(found::add);
      SealedEntry last = page.get(page.size() - 1);
      Place place = new Place(last.recordedAt(), last.id());
      page = page.size() < pageSize ? List.of() : page(place, pageSize);
    }
    return found;
  }

  private List<SealedEntry> page(Place after, int size) {
    return em.createQuery(ENTRIES, SealedEntry.class)
        .setParameter("time", after.time())
        .setParameter("id", after.id())
        .setMaxResults(size)
        .getResultList();
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
