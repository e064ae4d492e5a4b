package org.egovops.party.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.egovops.kernel.NotFound;

/** The stored shifts (班次库). */
@ApplicationScoped
class Shifts {

  @PersistenceContext EntityManager em;

  void add(DutyShift shift) {
    em.persist(shift);
  }

  void remove(DutyShift shift) {
    em.remove(shift);
  }

  DutyShift find(long id) {
    DutyShift shift = em.find(DutyShift.class, id);
    if (shift == null) {
      throw new NotFound(DutyShift.class.getSimpleName(), id);
    }
    return shift;
  }

  /** The shifts that touch a period, of one team or (null) of all, by time. */
  List<DutyShift> touching(Period period, Long teamId) {
    TypedQuery<DutyShift> query =
        em.createQuery(
            "select s from DutyShift s join fetch s.team t join fetch s.person"
                + " where s.startsAt >= :earliest and s.startsAt < :until and s.endsAt > :from"
                + (teamId == null ? "" : " and t.id = :team")
                + " order by s.startsAt, s.id",
            DutyShift.class);
    if (teamId != null) {
      query.setParameter("team", teamId);
    }
    return query
        .setParameter("earliest", period.from().minus(DutyShift.LONGEST))
        .setParameter("from", period.from())
        .setParameter("until", period.until())
        .getResultList();
  }
}
