package org.egovops.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.Page;
import org.egovops.kernel.Record;

/** The stored parties (参与方库): organisations, people, teams and who is in them. */
@ApplicationScoped
class Parties {

  private static final String SELECT_ORGANIZATION =
      "select new org.egovops.party.OrganizationRow(o.id, o.version, o.name, o.shortName,"
          + " o.creditCode, o.regionCode, o.side, o.active) from Organization o ";
  private static final String SELECT_TEAM =
      "select new org.egovops.party.TeamRow(t.id, t.version, t.name, t.supportLine,"
          + " t.organization.id, t.organization.shortName, t.contractId, t.active) from Team t ";

  @PersistenceContext EntityManager em;

  void add(Record record) {
    em.persist(record);
  }

  void remove(Record record) {
    em.remove(record);
  }

  Organization organization(long id) {
    return require(Organization.class, id);
  }

  Person person(long id) {
    return require(Person.class, id);
  }

  Team team(long id) {
    return require(Team.class, id);
  }

  Optional<Person> findPerson(long id) {
    return Optional.ofNullable(em.find(Person.class, id));
  }

  private <T extends Record> T require(Class<T> kind, long id) {
    T found = em.find(kind, id);
    if (found == null) {
      throw new NotFound(kind.getSimpleName(), id);
    }
    return found;
  }

  boolean loginTaken(String login) {
    return em.createQuery("select count(p) from Person p where p.login = :login", Long.class)
            .setParameter("login", login)
            .getSingleResult()
        > 0;
  }

  Page<OrganizationRow> organizations(PartySearch search) {
    return page(
        OrganizationRow.class,
        SELECT_ORGANIZATION,
        search.where("o.name", "o.shortName").and("o.side", "side", search.side()),
        search,
        OrganizationRow::name);
  }

  List<OrganizationRow> activeUnits() {
    return em.createQuery(
            SELECT_ORGANIZATION + "where o.active = true and o.side in :sides order by o.name",
            OrganizationRow.class)
        .setParameter("sides", List.of(Side.DEPARTMENT, Side.OFFICE))
        .getResultList();
  }

  Page<TeamRow> teams(PartySearch search) {
    return page(
        TeamRow.class,
        SELECT_TEAM,
        search
            .where("t.name", "t.organization.shortName")
            .and("t.supportLine", "line", search.line())
            .and("t.organization.id", "organization", search.organizationId()),
        search,
        TeamRow::name);
  }

  Page<Person> people(PartySearch search) {
    return page(
        Person.class,
        "select p from Person p join fetch p.organization o ",
        search
            .where("p.login", "p.fullName")
            .and("o.side", "side", search.side())
            .and("o.id", "organization", search.organizationId()),
        search,
        Person::login);
  }

  /** How many people of a duty class have a standing account: open, and not ending by itself. */
  long standing(DutyClass duty) {
    return em.createQuery(
            "select count(p) from Person p where p.dutyClass = :duty and p.active = true"
                + " and p.expiresAt is null",
            Long.class)
        .setParameter("duty", duty)
        .getSingleResult();
  }

  PartyTally tally() {
    return new PartyTally(count("Organization"), count("Person"), count("Team"));
  }

  private long count(String kind) {
    return em.createQuery("select count(x) from " + kind + " x", Long.class).getSingleResult();
  }

  List<TeamRow> teamsOf(long personId) {
    return em.createQuery(
            SELECT_TEAM
                + "where t.id in (select m.team.id from TeamMember m where m.person.id = :person)"
                + " order by t.name",
            TeamRow.class)
        .setParameter("person", personId)
        .getResultList();
  }

  private <T> Page<T> page(
      Class<T> kind,
      String select,
      PartySearch.Where where,
      PartySearch search,
      Function<T, String> place) {
    TypedQuery<T> query = em.createQuery(select + where.jpql(), kind);
    where.parameters().forEach(query::setParameter);
    return Page.of(query.setMaxResults(search.limit() + 1).getResultList(), search.limit(), place);
  }

  Optional<TeamMember> member(long teamId, long personId) {
    return em.createQuery(
            "select m from TeamMember m where m.team.id = :team and m.person.id = :person",
            TeamMember.class)
        .setParameter("team", teamId)
        .setParameter("person", personId)
        .getResultStream()
        .findFirst();
  }

  List<TeamMember> members(long teamId) {
    return em.createQuery(
            "select m from TeamMember m join fetch m.person p join fetch p.organization"
                + " where m.team.id = :team order by p.login",
            TeamMember.class)
        .setParameter("team", teamId)
        .getResultList();
  }
}
