package org.egovops.recordkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.egovops.kernel.Origin;
import org.egovops.kernel.Page;
import org.egovops.kernel.PreparedQueries;

/**
 * Timeline (处理过程) of every kind of record: what happened, when, by whom, for whose eyes (INC-07).
 * Entries are only ever added. Who may read a record is decided by its own door before it asks
 * here.
 */
@ApplicationScoped
public class Timeline {

  private static final String ROWS =
      """
      select new org.egovops.recordkeeping.TimelineRow(e.id, e.happenedAt, e.recordedAt,
        e.authorId, e.authorLogin, e.authorName, e.customer, e.kind, e.action, e.fromState,
        e.toState, e.spokeWith, e.text, e.visibility, e.channel)
      from TimelineEntry e
      where e.recordId = :record and e.visibility in :visible
        and e.happenedAt <= :time and (e.happenedAt < :time or e.id < :id)
      order by e.happenedAt desc, e.id desc""";

  @PersistenceContext EntityManager em;

  /** Adds an entry in the caller's transaction. */
  public void add(long recordId, TimelineEntry.Draft draft, Instant now) {
    em.persist(new TimelineEntry(recordId, draft, Origin.current().channel(), now));
  }

  /**
   * The record's entries by the time they happened, newest first.
   *
   * @param internalToo whether the reader may see internal entries
   * @param after {@link Page#next()} of the page before, or null
   * @throws org.egovops.kernel.RuleBroken when {@code after} is not such a place
   */
  public Page<TimelineRow> of(long recordId, boolean internalToo, String after, int limit) {
    Place place = Place.parse(after);
    List<TimelineRow> rows =
        PreparedQueries.query(em, ROWS, TimelineRow.class, limit + 1)
            .setParameter("record", recordId)
            .setParameter("visible", visible(internalToo))
            .setParameter("time", place.time())
            .setParameter("id", place.id())
            .getResultList();
    return Page.of(rows, limit, row -> new Place(row.happenedAt(), row.id()).toString());
  }

  /**
   * The notes of several records at once, for the full-text search.
   *
   * @param recordIds the records; none of them gives none
   */
  public List<WrittenNote> notes(Collection<Long> recordIds) {
    return recordIds.isEmpty()
        ? List.of()
        : em.createQuery(
                "select new org.egovops.recordkeeping.WrittenNote(e.recordId, e.visibility, e.text)"
                    + " from TimelineEntry e where e.recordId in :records and e.kind = :note"
                    + " and e.text is not null order by e.id",
                WrittenNote.class)
            .setParameter("records", recordIds)
            .setParameter("note", EntryKind.NOTE)
            .getResultList();
  }

  /** Whether a person has entries of their own in a record. */
  public boolean wroteIn(long recordId, long personId) {
    return !em.createQuery(
            "select e.id from TimelineEntry e where e.recordId = :record and e.authorId = :person",
            Long.class)
        .setParameter("record", recordId)
        .setParameter("person", personId)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  private static Set<Visibility> visible(boolean internalToo) {
    return internalToo ? EnumSet.allOf(Visibility.class) : EnumSet.of(Visibility.PUBLIC);
  }
}
