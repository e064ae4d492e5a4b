package org.egovops.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.egovops.kernel.Clock;

/**
 * Addressees (收件人): the people the system tells something by itself — found by role, permission,
 * team or person, with what they may see now, and how a letter reaches them. Machines and closed
 * accounts are told nothing.
 */
@ApplicationScoped
public class Addressees {

  private static final String COUNTS =
      " g.approvedAt is not null and g.revokedAt is null and g.validFrom <= :now"
          + " and (g.validUntil is null or g.validUntil > :now) and g.role.active = true";

  @PersistenceContext EntityManager em;
  @Inject Parties parties;
  @Inject Actors actors;
  @Inject Clock clock;

  /** One person, while the account is open. */
  public Optional<Actor> person(long id) {
    return actors(parties.findPerson(id).map(Person::login).stream()).stream().findFirst();
  }

  /** The people of a team. */
  public List<Actor> team(long teamId) {
    return actors(parties.members(teamId).stream().map(member -> member.person().login()));
  }

  /** Those who hold one of these roles now, under whichever contract. */
  public List<Actor> holding(Collection<String> roles) {
    return actors(
        granted("select distinct g.person.login from RoleGrant g where g.role.code in :what and")
            .setParameter("what", roles)
            .getResultStream());
  }

  /** Those who may do this now, under whichever contract. */
  public List<Actor> entitled(Permission permission) {
    return actors(
        granted(
                "select distinct g.person.login from RoleGrant g join g.role.permissions x"
                    + " where x = :what and")
            .setParameter("what", permission)
            .getResultStream());
  }

  private jakarta.persistence.TypedQuery<String> granted(String select) {
    Instant now = clock.now();
    return em.createQuery(select + COUNTS, String.class).setParameter("now", now);
  }

  private List<Actor> actors(Stream<String> logins) {
    return logins
        .map(Caller::full)
        .flatMap(caller -> actors.find(caller).stream())
        .filter(actor -> actor.side() != Side.MACHINE)
        .toList();
  }

  /** How a letter reaches a person. */
  public Correspondent correspondent(long personId) {
    Person person = parties.person(personId);
    Map<String, String> choices =
        em.createQuery("select p from Preference p where p.personId = :person", Preference.class)
            .setParameter("person", personId)
            .getResultStream()
            .collect(Collectors.toMap(Preference::key, Preference::value));
    return new Correspondent(personId, person.fullName(), person.email(), choices);
  }
}
