package org.egovops.party;

import jakarta.persistence.EntityManager;
import java.util.Set;

/** People for tests, as the account administration would have registered them. */
public final class People {

  private People() {}

  /** Stores a person of the seeded office. */
  public static Person store(EntityManager em, String login, DutyClass duty) {
    return store(em, login, duty, em.find(Organization.class, Organization.SEEDED_OFFICE));
  }

  public static Person store(EntityManager em, String login, DutyClass duty, Organization unit) {
    return store(em, unsaved(login, PersonKind.HUMAN, duty, unit));
  }

  /** Stores a machine of the seeded office. */
  public static Person machine(EntityManager em, String login) {
    Organization office = em.find(Organization.class, Organization.SEEDED_OFFICE);
    return store(em, unsaved(login, PersonKind.MACHINE, DutyClass.BUSINESS, office));
  }

  private static Person store(EntityManager em, Person person) {
    em.persist(person);
    return person;
  }

  /** A person of no unit, for tests that store nothing. */
  public static Person unsaved(String login, DutyClass duty) {
    return unsaved(login, PersonKind.HUMAN, duty, null);
  }

  private static Person unsaved(String login, PersonKind kind, DutyClass duty, Organization unit) {
    Person person = new Person(login, kind, duty, unit);
    person.change(form(login), unit);
    return person;
  }

  /** Closes a person's account. */
  public static void close(Person person) {
    person.activate(false);
  }

  /** The lookups of other processes, reading through {@code em}. */
  public static PartyLookup lookup(EntityManager em) {
    PartyLookup lookup = new PartyLookup();
    lookup.parties = new Parties();
    lookup.parties.em = em;
    return lookup;
  }

  /** The loader of actors, reading through {@code em}. */
  public static ActorRecord actorRecord(EntityManager em) {
    ActorRecord record = new ActorRecord();
    record.em = em;
    record.engagements = organizationId -> Set.of();
    return record;
  }

  /** Who works under which contracts, as {@code engagements} say. */
  public static TeamScope teamScope(Engagements engagements) {
    TeamScope scope = new TeamScope();
    scope.engagements = engagements;
    return scope;
  }

  /** Stores a unit of one side. */
  public static Organization unit(EntityManager em, String name, Side side) {
    OrganizationForm form = new OrganizationForm();
    form.setName(name);
    form.setShortName(name);
    form.setSide(side);
    Organization unit = new Organization(form);
    em.persist(unit);
    return unit;
  }

  /** Stores a team of a unit. */
  public static Team team(EntityManager em, String name, SupportLine line, Organization unit) {
    TeamForm form = new TeamForm();
    form.setName(name);
    form.setSupportLine(line);
    Team team = new Team(form, unit);
    em.persist(team);
    return team;
  }

  public static TeamMember join(EntityManager em, Team team, Person person) {
    TeamMember member = new TeamMember(team, person, false);
    em.persist(member);
    return member;
  }

  private static PersonForm form(String login) {
    PersonForm form = new PersonForm();
    form.setLogin(login);
    form.setFullName("张" + login);
    form.setPhone("13800138000");
    return form;
  }
}
