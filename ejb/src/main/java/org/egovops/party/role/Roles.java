package org.egovops.party.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.Record;
import org.egovops.party.Person;

/** The stored roles and grants (角色与授权库). */
@ApplicationScoped
class Roles {

  private static final String SELECT_GRANT =
      "select new org.egovops.party.role.GrantRow(g.id, g.version, p.id, p.login, p.fullName,"
          + " r.id, r.code, g.contractId, g.validFrom, g.validUntil, g.reason, g.requestedAt,"
          + " q.login, g.approvedAt, b.login, g.revokedAt, v.login)"
          + " from RoleGrant g join g.person p join g.role r"
          + " left join Person q on q.id = g.requestedBy"
          + " left join Person b on b.id = g.approvedBy"
          + " left join Person v on v.id = g.revokedBy ";

  @PersistenceContext EntityManager em;

  void add(Record record) {
    em.persist(record);
  }

  RoleDefinition role(long id) {
    return require(RoleDefinition.class, id);
  }

  RoleGrant grant(long id) {
    return require(RoleGrant.class, id);
  }

  Person person(long id) {
    return require(Person.class, id);
  }

  Person person(String login) {
    return em.createQuery("select p from Person p where p.login = :login", Person.class)
        .setParameter("login", login)
        .getSingleResult();
  }

  RoleDefinition role(String code) {
    return em.createQuery(
            "select r from RoleDefinition r where r.code = :code", RoleDefinition.class)
        .setParameter("code", code)
        .getSingleResult();
  }

  private <T extends Record> T require(Class<T> kind, long id) {
    T found = em.find(kind, id);
    if (found == null) {
      throw new NotFound(kind.getSimpleName(), id);
    }
    return found;
  }

  boolean codeTaken(String code) {
    return em.createQuery("select count(r) from RoleDefinition r where r.code = :code", Long.class)
            .setParameter("code", code)
            .getSingleResult()
        > 0;
  }

  List<RoleDefinition> roles() {
    return em.createQuery(
            "select distinct r from RoleDefinition r left join fetch r.permissions order by r.id",
            RoleDefinition.class)
        .getResultList();
  }

  List<GrantRow> grantsOf(long personId) {
    return em.createQuery(SELECT_GRANT + "where p.id = :person order by g.id desc", GrantRow.class)
        .setParameter("person", personId)
        .getResultList();
  }

  /** How many people who may act hold a role at {@code now}. */
  long holders(RoleDefinition role, Instant now) {
    return em.createQuery(
            "select g from RoleGrant g join fetch g.person where g.role = :role", RoleGrant.class)
        .setParameter("role", role)
        .getResultStream()
        .filter(grant -> grant.countsAt(now) && grant.person().mayActAt(now))
        .map(RoleGrant::person)
        .distinct()
        .count();
  }

  long openGrantCount() {
    return em.createQuery(
            "select count(g) from RoleGrant g where g.approvedAt is null and g.revokedAt is null",
            Long.class)
        .getSingleResult();
  }

  List<GrantRow> openGrants() {
    return em.createQuery(
            SELECT_GRANT + "where g.approvedAt is null and g.revokedAt is null order by g.id",
            GrantRow.class)
        .setMaxResults(500)
        .getResultList();
  }
}
