package org.egovops.party;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.Page;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditTrail;

/**
 * Party directory (参与方目录): the lookups of screens and interfaces. Staff look through the whole
 * directory; a department's people see their own unit and nobody else's. Telephone numbers are
 * masked throughout.
 */
@Stateless
public class PartyDirectory {

  @Inject Parties parties;
  @Inject TeamScope scope;
  @Inject CurrentActor current;
  @Inject AuditTrail audit;

  /** Units in the order of their names. */
  @RolesAllowed({Permission.Names.PARTY_READ, Permission.Names.INCIDENT_REGISTER})
  public Page<OrganizationRow> organizations(PartySearch search) {
    return parties.organizations(search);
  }

  /**
   * One unit.
   *
   * @throws NotFound also for a department that asks for another unit
   */
  @RolesAllowed({
    Permission.Names.PARTY_READ,
    Permission.Names.INCIDENT_REGISTER,
    Permission.Names.PROFILE_EDIT
  })
  public OrganizationRow organization(long id) {
    Actor actor = current.get();
    boolean all = actor.may(Permission.PARTY_READ) || actor.may(Permission.INCIDENT_REGISTER);
    if (!all && actor.organizationId() != id) {
      throw new NotFound(Organization.class.getSimpleName(), id);
    }
    return OrganizationRow.of(parties.organization(id));
  }

  /** How many of each the directory holds. */
  @RolesAllowed(Permission.Names.PARTY_READ)
  public PartyTally tally() {
    return parties.tally();
  }

  /** One person; the name masked where the person is a department's and the caller is not staff. */
  @RolesAllowed(Permission.Names.PARTY_READ)
  public PersonSheet person(long id) {
    Person person = parties.person(id);
    boolean registers = current.get().may(Permission.ACCOUNT_EDIT);
    PersonRow row = registers ? PersonRow.of(person) : PersonRow.masked(person);
    return PersonSheet.of(person, row, parties.teamsOf(id));
  }

  /** One team. */
  @RolesAllowed(Permission.Names.PARTY_READ)
  public TeamRow team(long id) {
    return TeamRow.of(parties.team(id));
  }

  /** The members of a team, its leader first. */
  @RolesAllowed(Permission.Names.PARTY_READ)
  public List<MemberRow> members(long teamId) {
    return parties.members(teamId).stream()
        .sorted(Comparator.comparing(TeamMember::leader).reversed())
        .map(MemberRow::of)
        .toList();
  }

  /** Teams in the order of their names. */
  @RolesAllowed({Permission.Names.PARTY_READ, Permission.Names.INCIDENT_DISPATCH})
  public Page<TeamRow> teams(PartySearch search) {
    return parties.teams(search);
  }

  /** The open teams that work under the caller's contracts, by name. */
  @RolesAllowed({Permission.Names.PARTY_READ, Permission.Names.INCIDENT_DISPATCH})
  public List<TeamRow> assignableTeams() {
    Actor actor = current.get();
    return parties.teams(PartySearch.all()).rows().stream()
        .filter(team -> team.active() && scope.touches(team, actor, Permission.PARTY_READ))
        .toList();
  }

  /**
   * The people a team's work may be given to.
   *
   * @throws NotFound also for a team that works under none of the caller's contracts
   */
  @RolesAllowed({Permission.Names.PARTY_READ, Permission.Names.INCIDENT_DISPATCH})
  public List<PersonRow> assignable(long teamId) {
    if (!scope.touches(parties.team(teamId), current.get(), Permission.PARTY_READ)) {
      throw new NotFound(Team.class.getSimpleName(), teamId);
    }
    return parties.members(teamId).stream()
        .map(TeamMember::person)
        .filter(Person::active)
        .map(PersonRow::masked)
        .toList();
  }

  /** The people of one unit who may be named as contacts of a ticket. */
  @RolesAllowed({Permission.Names.PARTY_READ, Permission.Names.INCIDENT_REGISTER})
  public Page<PersonRow> people(PartySearch search) {
    Page<Person> found = parties.people(search);
    return new Page<>(found.rows().stream().map(PersonRow::masked).toList(), found.next());
  }

  /**
   * A person's contact details in full, against a reason that is kept in the audit (PIPL art. 51).
   */
  @RolesAllowed(Permission.Names.PERSONAL_DATA_VIEW)
  public ContactDetails reveal(long personId, @NotBlank @Size(max = 400) String reason) {
    Person person = parties.person(personId);
    audit.record(
        current
            .get()
            .event(AuditAction.REVEAL, PartyManagement.PERSON, person.id(), person.login())
            .detail(reason));
    return new ContactDetails(person.id(), person.fullName(), person.phone(), person.email());
  }
}
