package org.egovops.recordkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.egovops.kernel.Page;

/** Store of audit entries (审计记录), for reading. */
@ApplicationScoped
class AuditEntries {

  private static final String FROM_PLACE =
      "where e.recordedAt <= :time and (e.recordedAt < :time or e.id < :id)";
  private static final String NEWEST_FIRST = " order by e.recordedAt desc, e.id desc";

  @PersistenceContext EntityManager em;

  /** Entries that meet a query, newest first. */
  Page<AuditRow> search(AuditQuery query, String after, int limit) {
    Place place = Place.parse(after);
    Map<String, Object> conditions = conditions(query);
    String jpql =
        AuditRow.SELECT + FROM_PLACE + String.join("", conditions.keySet()) + NEWEST_FIRST;
    TypedQuery<AuditRow> search =
        em.createQuery(jpql, AuditRow.class)
            .setParameter("time", place.time())
            .setParameter("id", place.id())
            .setMaxResults(limit + 1);
    conditions.forEach((condition, value) -> search.setParameter(name(condition), value));
    return Page.of(
        search.getResultList(), limit, row -> new Place(row.recordedAt(), row.id()).toString());
  }

  Optional<AuditRow> find(long id) {
    return em.createQuery(AuditRow.SELECT + "where e.id = :id", AuditRow.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  private static Map<String, Object> conditions(AuditQuery query) {
    Map<String, Object> conditions = new LinkedHashMap<>();
    conditions.put(" and e.recordedAt >= :from", query.from());
    conditions.put(" and e.recordedAt < :until", query.until());
    conditions.put(" and e.login = :login", query.login());
    conditions.put(
        " and e.action = :action", query.action() == null ? null : query.action().name());
    conditions.put(" and e.objectNumber = :number", query.objectNumber());
    conditions.put(" and e.clientAddress = :address", query.clientAddress());
    conditions.put(" and e.success = :success", query.success());
    conditions.values().removeIf(value -> value == null || "".equals(value));
    return conditions;
  }

  private static String name(String condition) {
    return condition.substring(condition.indexOf(':') + 1);
  }
}
