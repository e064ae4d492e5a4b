package org.egovops.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.egovops.kernel.NotFound;

/** The stored timetable (调度表). */
@ApplicationScoped
class Timetable {

  @PersistenceContext EntityManager em;

  void add(TimetableEntry entry) {
    em.persist(entry);
    em.flush();
  }

  void remove(TimetableEntry entry) {
    em.remove(entry);
  }

  /**
   * The entry of an id.
   *
   * @throws NotFound when there is none
   */
  TimetableEntry get(long id) {
    TimetableEntry entry = em.find(TimetableEntry.class, id);
    if (entry == null) {
      throw new NotFound("timetable-entry", id);
    }
    return entry;
  }

  List<TimetableEntry> all() {
    return em.createQuery(
            "select e from TimetableEntry e order by e.job, e.rule.minute, e.id",
            TimetableEntry.class)
        .getResultList();
  }
}
