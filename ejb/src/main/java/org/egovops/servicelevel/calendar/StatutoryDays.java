package org.egovops.servicelevel.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Statutory days (法定节假日表): the State Council's days off and make-up working days, in editions. The
 * product ships the first; each applied notice makes the next.
 */
@ApplicationScoped
class StatutoryDays {

  @PersistenceContext EntityManager em;

  /** The number of the edition that holds. */
  int currentEdition() {
    return em.createQuery(
            "select coalesce(max(p.edition), 1) from CalendarProposal p", Integer.class)
        .getSingleResult();
  }

  /** The days of an edition. */
  List<SpecialDay> of(int edition) {
    return rows(edition).stream().map(StatutoryDay::value).toList();
  }

  List<StatutoryDay> rows(int edition) {
    return em.createQuery(
            """
            select d from StatutoryDay d where d.addedIn <= :edition
              and (d.removedIn is null or d.removedIn > :edition) order by d.date""",
            StatutoryDay.class)
        .setParameter("edition", edition)
        .getResultList();
  }

  /** Makes the next edition by a notice, and says its number. */
  int apply(HolidayNotice notice) {
    int held = currentEdition();
    List<StatutoryDay> rows = rows(held);
    for (DayChange change : notice.changes(rows)) {
      rows.stream()
          .filter(row -> row.value().equals(change.before()))
          .forEach(row -> row.removeIn(held + 1));
      if (change.after() != null) {
        em.persist(new StatutoryDay(change.after(), notice.year(), held + 1));
      }
    }
    return held + 1;
  }
}
