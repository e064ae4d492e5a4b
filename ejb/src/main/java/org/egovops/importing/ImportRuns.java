package org.egovops.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.Page;
import org.egovops.kernel.RuleBroken;

/** The stored imports (导入库) and the mappings saved for the next. */
@ApplicationScoped
class ImportRuns {

  /** An empty list is not portable JPQL. */
  private static final Set<Long> NONE = Set.of(-1L);

  @PersistenceContext EntityManager em;
  @Inject ImportRows rows;

  void add(ImportRun run) {
    em.persist(run);
  }

  void add(ImportTemplate template) {
    em.persist(template);
  }

  /** Writes what is pending before the job tells how far it is, whose row must not stay locked. */
  void flush() {
    em.flush();
  }

  ImportRun get(long id) {
    return Optional.ofNullable(em.find(ImportRun.class, id))
        .orElseThrow(() -> new NotFound("import", id));
  }

  /**
   * The import of a number under one of these contracts.
   *
   * @throws NotFound also where it exists under another
   */
  ImportRun get(String number, Set<Long> contracts) {
    return em.createQuery("select r from ImportRun r where r.number = :number", ImportRun.class)
        .setParameter("number", number)
        .getResultStream()
        .filter(run -> contracts.contains(run.contractId()))
        .findFirst()
        .orElseThrow(() -> new NotFound("import", number));
  }

  /** Keeps others from taking a step with the import before the transaction ends. */
  void hold(ImportRun run) {
    em.lock(run, LockModeType.PESSIMISTIC_WRITE);
    em.refresh(run);
  }

  Page<ImportRun> page(Collection<Long> contracts, ImportState state, String after, int limit) {
    TypedQuery<ImportRun> query =
        em.createQuery(
            "select r from ImportRun r where r.contractId in :contracts and r.id < :after"
                + (state == null ? "" : " and r.state = :state")
                + " order by r.id desc",
            ImportRun.class);
    query.setParameter("contracts", contracts.isEmpty() ? NONE : contracts);
    query.setParameter("after", before(after));
    if (state != null) {
      query.setParameter("state", state);
    }
    List<ImportRun> found = query.setMaxResults(limit + 1).getResultList();
    return Page.of(found, limit, run -> run.id().toString());
  }

  private static long before(String after) {
    return after == null || after.isBlank() ? Long.MAX_VALUE : place(after);
  }

  static long place(String after) {
    try {
      return Long.parseLong(after.strip());
    } catch (NumberFormatException strange) {
      throw RuleBroken.at("after", "paging.unknown-place", after);
    }
  }

  /** Earlier imports of the contract, the latest first, whose mappings may fit again. */
  List<ImportRun> recent(long contractId, int most) {
    return em.createQuery(
            "select r from ImportRun r where r.contractId = :contract and r.state <> :discarded"
                + " order by r.id desc",
            ImportRun.class)
        .setParameter("contract", contractId)
        .setParameter("discarded", ImportState.DISCARDED)
        .setMaxResults(most)
        .getResultList();
  }

  /** The import that brought the same file in before, the latest. */
  Optional<ImportRun> sameFile(ImportRun run) {
    return em.createQuery(
            "select r from ImportRun r where r.contractId = :contract and r.digest = :digest"
                + " and r.id <> :id and r.state = :imported order by r.id desc",
            ImportRun.class)
        .setParameter("contract", run.contractId())
        .setParameter("digest", run.digest())
        .setParameter("id", run.id())
        .setParameter("imported", ImportState.IMPORTED)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  List<ImportTemplate> templates(long contractId) {
    return em.createQuery(
            "select t from ImportTemplate t where t.contractId = :contract order by t.name",
            ImportTemplate.class)
        .setParameter("contract", contractId)
        .getResultList();
  }

  void append(long importId, int number, byte[] bytes) {
    ImportChunk chunk = new ImportChunk(importId, number, bytes);
    em.persist(chunk);
    em.flush();
    em.detach(chunk);
  }

  byte[] chunk(long importId, int number) {
    return em.createQuery(
            "select c.bytes from ImportChunk c where c.importId = :id and c.number = :number",
            byte[].class)
        .setParameter("id", importId)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElse(new byte[0]);
  }

  /** Throws the file away, and what was found in it. */
  void forget(long importId) {
    rows.forget(importId);
    em.createQuery("delete from ImportChunk c where c.importId = :id")
        .setParameter("id", importId)
        .executeUpdate();
  }
}
