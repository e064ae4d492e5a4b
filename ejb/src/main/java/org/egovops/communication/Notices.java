package org.egovops.communication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.egovops.kernel.Page;

/** The stored notices (通知库). */
@ApplicationScoped
class Notices {

  @PersistenceContext EntityManager em;

  void add(Notice notice) {
    em.persist(notice);
  }

  Optional<Notice> find(long id) {
    return Optional.ofNullable(em.find(Notice.class, id));
  }

  Page<NoticeRow> page(long person, NoticeFilter filter, String after, int limit) {
    StringBuilder jpql = new StringBuilder("select new org.egovops.communication.NoticeRow(");
    jpql.append(NoticeRow.FIELDS).append(") from Notice n where n.personId = :person");
    jpql.append(filter.unread() ? " and n.unread = true" : "");
    jpql.append(filter.kind() == null ? "" : " and n.kind = :kind");
    jpql.append(" and n.id < :below order by n.id desc");
    TypedQuery<NoticeRow> query = em.createQuery(jpql.toString(), NoticeRow.class);
    query.setParameter("person", person).setParameter("below", Page.below(after));
    Optional.ofNullable(filter.kind()).ifPresent(kind -> query.setParameter("kind", kind));
    return Page.of(
        query.setMaxResults(limit + 1).getResultList(), limit, row -> Long.toString(row.id()));
  }

  long unread(long person) {
    return em.createQuery(
            "select count(n) from Notice n where n.personId = :person and n.unread = true",
            Long.class)
        .setParameter("person", person)
        .getSingleResult();
  }

  long all(long person) {
    return em.createQuery("select count(n) from Notice n where n.personId = :person", Long.class)
        .setParameter("person", person)
        .getSingleResult();
  }

  void read(long person, Collection<Long> ids) {
    em.createQuery(
            "select n from Notice n where n.personId = :person and n.id in :ids", Notice.class)
        .setParameter("person", person)
        .setParameter("ids", ids)
        .getResultList()
        .forEach(Notice::read);
  }

  /**
   * With parameters, and naming the version: counting it up would put a number into the statement,
   * and then the truth values are written as numbers too, which H2 refuses.
   */
  void readAll(long person) {
    em.createQuery(
            "update Notice n set n.unread = :read, n.version = n.version"
                + " where n.personId = :person and n.unread = :unread")
        .setParameter("read", false)
        .setParameter("person", person)
        .setParameter("unread", true)
        .executeUpdate();
  }

  /** The records of the letters that went to a person since then, one for each letter. */
  List<Long> mailedSince(long person, Instant since) {
    return em.createQuery(
            "select n.recordId from Notice n"
                + " where n.personId = :person and n.mailed = true and n.toldAt > :since",
            Long.class)
        .setParameter("person", person)
        .setParameter("since", since)
        .getResultList();
  }

  int forget(Instant until) {
    return em.createQuery("delete from Notice n where n.toldAt < :until")
        .setParameter("until", until)
        .executeUpdate();
  }
}
