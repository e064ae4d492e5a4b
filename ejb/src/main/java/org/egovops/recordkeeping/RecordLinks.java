package org.egovops.recordkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.egovops.kernel.RuleBroken;

/**
 * Links between records (关联) of the same or of different processes: parent and child, duplicates,
 * causes (INC-02). Which links make sense is the process's own rule; here only nonsense is refused.
 */
@ApplicationScoped
public class RecordLinks {

  private static final String EXISTING =
      """
      select count(l) from RecordLink l where l.kind = :kind
        and ((l.fromId = :one and l.toId = :other) or (l.fromId = :other and l.toId = :one))""";

  private static final String REMOVED =
      """
      delete from RecordLink l where l.kind = :kind and l.fromId = :from and l.toId = :to""";

  private static final String BEFORE =
      "select l.fromId from RecordLink l where l.kind = :kind and l.toId in :records";

  private static final String OF_RECORD =
      """
      select l from RecordLink l where l.fromId = :record or l.toId = :record
      order by l.linkedAt, l.id""";

  @PersistenceContext EntityManager em;

  /**
   * Links two records.
   *
   * @throws RuleBroken {@code link.to-itself}, or {@code link.exists} when the two are already so
   *     linked, in this direction or the other, or {@code link.ring} when a directed link would
   *     lead back to where it starts
   */
  public void link(LinkKind kind, RecordRef from, RecordRef to, Author author, Instant now) {
    if (from.id() == to.id()) {
      throw new RuleBroken("link.to-itself", from.number());
    }
    if (exists(kind, from, to)) {
      throw new RuleBroken("link.exists", from.number(), to.number());
    }
    if (kind.directed() && leadsTo(kind, to, from)) {
      throw new RuleBroken("link.ring", from.number(), to.number());
    }
    boolean turn = turned(kind, from, to);
    em.persist(new RecordLink(kind, turn ? to : from, turn ? from : to, author, now));
  }

  /**
   * Takes a link away.
   *
   * @return whether there was one
   */
  public boolean unlink(LinkKind kind, RecordRef from, RecordRef to) {
    boolean turn = turned(kind, from, to);
    return em.createQuery(REMOVED)
            .setParameter("kind", kind)
            .setParameter("from", turn ? to.id() : from.id())
            .setParameter("to", turn ? from.id() : to.id())
            .executeUpdate()
        > 0;
  }

  /** The links of a record in both directions, oldest first. */
  public List<LinkRow> of(long recordId) {
    return em.createQuery(OF_RECORD, RecordLink.class)
        .setParameter("record", recordId)
        .getResultStream()
        .map(link -> link.seenFrom(recordId))
        .toList();
  }

  /** Whether links of a kind lead from one record to another, over any number of records. */
  private boolean leadsTo(LinkKind kind, RecordRef start, RecordRef end) {
    Set<Long> seen = new HashSet<>(Set.of(end.id()));
    Set<Long> edge = seen;
    while (!edge.isEmpty() && !edge.contains(start.id())) {
      edge =
          new HashSet<>(
              em.createQuery(BEFORE, Long.class)
                  .setParameter("kind", kind)
                  .setParameter("records", edge)
                  .getResultList());
      edge.removeAll(seen);
      seen.addAll(edge);
    }
    return edge.contains(start.id());
  }

  private boolean exists(LinkKind kind, RecordRef from, RecordRef to) {
    return em.createQuery(EXISTING, Long.class)
            .setParameter("kind", kind)
            .setParameter("one", from.id())
            .setParameter("other", to.id())
            .getSingleResult()
        > 0;
  }

  /** A link without direction is kept from the older to the newer, so that it is unique. */
  private static boolean turned(LinkKind kind, RecordRef from, RecordRef to) {
    return !kind.directed() && from.id() > to.id();
  }
}
