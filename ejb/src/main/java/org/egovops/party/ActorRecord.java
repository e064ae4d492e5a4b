package org.egovops.party;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Actor record (操作人档案): what the database says a caller may do. Asked through {@link Actors}, also
 * at the gate before anybody is known; an enterprise bean, because the gate stands in the web
 * module, which has no persistence of its own.
 */
@Stateless
@PermitAll
public class ActorRecord {

  private static final String COUNTS =
      "g.approvedAt is not null and g.revokedAt is null and g.validFrom <= :now"
          + " and (g.validUntil is null or g.validUntil > :now)";

  @PersistenceContext EntityManager em;
  @Inject Engagements engagements;

  /** The actor behind a caller; empty when the account is closed, expired or unknown. */
  public Optional<Actor> load(Caller caller, Instant now) {
    return em.createQuery(
            "select p from Person p join fetch p.organization where p.login = :login", Person.class)
        .setParameter("login", caller.login())
        .getResultStream()
        .findFirst()
        .filter(person -> person.mayActAt(now))
        .map(person -> actor(person, caller, now));
  }

  private Actor actor(Person person, Caller caller, Instant now) {
    List<Team> teams = teams(person);
    List<Object[]> granted = granted(person, now);
    return new Actor(
        person.id(),
        person.login(),
        person.fullName(),
        person.organization().id(),
        side(person),
        roles(person, now),
        permissions(person, granted, caller, now),
        teams.stream().map(Team::id).collect(Collectors.toSet()),
        teams.stream().map(Team::supportLine).collect(Collectors.toSet()),
        contracts(person, teams, now),
        bounds(granted));
  }

  private static Side side(Person person) {
    if (person.dutyClass().administers()) {
      return Side.ADMINISTRATION;
    }
    return person.kind() == PersonKind.MACHINE ? Side.MACHINE : person.organization().side();
  }

  private List<Team> teams(Person person) {
    return em.createQuery(
            "select t from TeamMember m join m.team t where m.person = :person and t.active = true",
            Team.class)
        .setParameter("person", person)
        .getResultList();
  }

  private Set<String> roles(Person person, Instant now) {
    return em.createQuery(
            "select distinct r.code from RoleGrant g join g.role r"
                + " where r.active = true and g.person = :person and "
                + COUNTS,
            String.class)
        .setParameter("person", person)
        .setParameter("now", now)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  /** Each permission of each grant that counts, with the grant's contract or null. */
  private List<Object[]> granted(Person person, Instant now) {
    return em.createQuery(
            "select x, g.contractId from RoleGrant g join g.role r join r.permissions x"
                + " where r.active = true and g.person = :person and "
                + COUNTS,
            Object[].class)
        .setParameter("person", person)
        .setParameter("now", now)
        .getResultList();
  }

  private Set<Permission> permissions(
      Person person, List<Object[]> granted, Caller caller, Instant now) {
    Set<Permission> permissions = EnumSet.noneOf(Permission.class);
    granted.forEach(row -> permissions.add((Permission) row[0]));
    if (person.kind() == PersonKind.HUMAN) {
      permissions.add(Permission.PROFILE_EDIT);
    }
    permissions.retainAll(reach(person, caller, now));
    return permissions;
  }

  /** A permission granted once without a contract acts on all, else on those named with it. */
  private static Map<Permission, Set<Long>> bounds(List<Object[]> granted) {
    Map<Permission, Set<Long>> bounds = new EnumMap<>(Permission.class);
    Set<Permission> everywhere = EnumSet.noneOf(Permission.class);
    for (Object[] row : granted) {
      Permission permission = (Permission) row[0];
      if (row[1] == null) {
        everywhere.add(permission);
      } else {
        bounds.computeIfAbsent(permission, any -> new HashSet<>()).add((Long) row[1]);
      }
    }
    bounds.keySet().removeAll(everywhere);
    return bounds;
  }

  private Set<Permission> reach(Person person, Caller caller, Instant now) {
    if (caller.profileOnly()) {
      return EnumSet.of(Permission.PROFILE_EDIT);
    }
    return caller.tokenId() == null
        ? EnumSet.allOf(Permission.class)
        : scopes(person, caller.tokenId(), now);
  }

  private Set<Permission> scopes(Person person, Long tokenId, Instant now) {
    return em.createQuery(
            "select s from AccessToken t join t.scopes s where t.id = :id and t.person = :person"
                + " and t.revokedAt is null and t.expiresAt > :now",
            Permission.class)
        .setParameter("id", tokenId)
        .setParameter("person", person)
        .setParameter("now", now)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  /**
   * What grants and teams name; where they name none, what the own organisation is party to, so
   * that an office with one contract has nothing to name.
   */
  private Set<Long> contracts(Person person, List<Team> teams, Instant now) {
    Set<Long> named = named(person, teams, now);
    return named.isEmpty() && !person.dutyClass().administers()
        ? engagements.of(person.organization().id())
        : named;
  }

  private Set<Long> named(Person person, List<Team> teams, Instant now) {
    Stream<Long> granted =
        em.createQuery(
                "select g.contractId from RoleGrant g"
                    + " where g.contractId is not null and g.person = :person and "
                    + COUNTS,
                Long.class)
            .setParameter("person", person)
            .setParameter("now", now)
            .getResultStream();
    Stream<Long> ofTeams =
        teams.stream().map(Team::contractId).filter(contract -> contract != null);
    return Stream.concat(granted, ofTeams).collect(Collectors.toSet());
  }
}
