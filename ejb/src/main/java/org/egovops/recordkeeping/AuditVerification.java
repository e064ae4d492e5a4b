package org.egovops.recordkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Verification (审计链校验): recomputes every entry and every block from what is stored and says where
 * the chain is broken and how. Reads in small portions, so a million entries need no more memory
 * than a thousand; the set of sealed ids costs about a bit each.
 */
@ApplicationScoped
class AuditVerification {

  /** How long an entry may wait for its seal: longer than the longest transaction lasts. */
  static final Duration PATIENCE = AuditSealer.LATE.multipliedBy(2);

  private static final int TELL_EVERY = 50;
  private static final int PORTION = 500;
  private static final int PAGE = 20_000;

  private static final String PORTION_ROWS = AuditRow.SELECT + "where e.id in :ids";

  private static final String ALL =
      """
      select new org.egovops.recordkeeping.SealedEntry(e.id, e.recordedAt, e.digest)
      from AuditEntry e where e.id > :id order by e.id""";

  @PersistenceContext EntityManager em;
  @Inject AuditBlocks blocks;

  /**
   * Verifies everything.
   *
   * @param noted an anchor kept outside the database, if there is one
   */
  AuditVerdict verify(Instant now, Optional<AuditAnchor> noted) {
    return verify(now, noted, (verified, entries) -> {});
  }

  /**
   * Verifies everything, telling every {@value #TELL_EVERY} blocks how many blocks and entries are
   * done.
   */
  AuditVerdict verify(Instant now, Optional<AuditAnchor> noted, BiConsumer<Long, Long> progress) {
    ChainCheck check = new ChainCheck(noted);
    Optional<SealedBlock> block = blocks.after(Long.MIN_VALUE);
    while (block.isPresent()) {
      check.block(block.get());
      verifyEntries(block.get(), check);
      check.tell(TELL_EVERY, progress);
      block = blocks.after(block.get().number());
    }
    check.end();
    findUnsealed(now, check);
    return check.verdict(now);
  }

  private void verifyEntries(SealedBlock block, ChainCheck check) {
    List<Long> ids = List.copyOf(check.listed().keySet());
    for (int from = 0; from < ids.size(); from += PORTION) {
      List<Long> portion = ids.subList(from, Math.min(from + PORTION, ids.size()));
      check.entries(block, portion, rows(portion));
    }
  }

  private List<AuditRow> rows(List<Long> ids) {
    return em.createQuery(PORTION_ROWS, AuditRow.class).setParameter("ids", ids).getResultList();
  }

  private void findUnsealed(Instant now, ChainCheck check) {
    List<SealedEntry> page = page(Long.MIN_VALUE);
    while (!page.isEmpty()) {
      page.forEach(entry -> check.sealed(entry, now.minus(PATIENCE)));
      page = page(page.get(page.size() - 1).id());
    }
  }

  private List<SealedEntry> page(long after) {
    return em.createQuery(ALL, SealedEntry.class)
        .setParameter("id", after)
        .setMaxResults(PAGE)
        .getResultList();
  }
}
