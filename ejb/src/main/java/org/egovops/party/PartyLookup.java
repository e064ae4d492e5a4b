package org.egovops.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.egovops.kernel.RuleBroken;

/**
 * Party lookup (参与方查证) for the doors of other processes, in their transaction: is there such a
 * unit, team or member, and what are they called. Asks for no permission, because the door that
 * calls it has; screens and interfaces use {@link PartyDirectory}.
 */
@ApplicationScoped
public class PartyLookup {

  @Inject Parties parties;

  /**
   * A unit that new records may be made for.
   *
   * @throws RuleBroken {@code party.organization-closed}
   */
  public Organization activeOrganization(long id) {
    Organization organization = parties.organization(id);
    if (!organization.active()) {
      throw RuleBroken.at("organizationId", "party.organization-closed", organization.shortName());
    }
    return organization;
  }

  /** All units that new records may be made for, by name: departments and the office. */
  public List<OrganizationRow> activeUnits() {
    return parties.activeUnits();
  }

  /**
   * A team that work may be assigned to.
   *
   * @throws RuleBroken {@code party.team-closed}
   */
  public Team activeTeam(long id) {
    Team team = parties.team(id);
    if (!team.active()) {
      throw RuleBroken.at("teamId", "party.team-closed", team.name());
    }
    return team;
  }

  /**
   * A member of the team, to whom its work may be given.
   *
   * @throws RuleBroken {@code party.not-a-member}
   */
  public Person member(long teamId, long personId) {
    return parties
        .member(teamId, personId)
        .map(TeamMember::person)
        .filter(Person::active)
        .orElseThrow(() -> RuleBroken.at("personId", "party.not-a-member", personId, teamId));
  }

  public Person person(long id) {
    return parties.person(id);
  }

  /** Name of a person for a line of text, or empty when there is no such person. */
  public Optional<String> nameOf(Long personId) {
    return Optional.ofNullable(personId).flatMap(parties::findPerson).map(Person::fullName);
  }

  /** The people of a team who are to be told of its work. */
  public Set<Person> activeMembers(long teamId) {
    return parties.members(teamId).stream()
        .map(TeamMember::person)
        .filter(Person::active)
        .collect(Collectors.toUnmodifiableSet());
  }
}
