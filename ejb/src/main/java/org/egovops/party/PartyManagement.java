package org.egovops.party;

import static org.egovops.recordkeeping.AuditAction.CHANGE;
import static org.egovops.recordkeeping.AuditAction.CREATE;
import static org.egovops.recordkeeping.AuditAction.LINK;
import static org.egovops.recordkeeping.AuditAction.UNLINK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Instant;
import org.egovops.kernel.NotAllowed;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.Page;
import org.egovops.kernel.Record;
import org.egovops.kernel.RuleBroken;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditTrail;

/**
 * Party management (参与方管理): the system administrator registers units, people and teams. Giving them
 * anything to do is another administrator's business: see {@code RoleManagement}.
 */
@Stateless
public class PartyManagement {

  static final String ORGANIZATION = "ORGANIZATION";
  static final String PERSON = "PERSON";
  static final String TEAM = "TEAM";

  @Inject Parties parties;
  @Inject TeamScope scope;
  @Inject CurrentActor current;
  @Inject AuditTrail audit;
  @Inject Event<AccessChanged> changes;

  /** The accounts, names in full and telephone numbers masked. */
  @RolesAllowed({
    Permission.Names.ACCOUNT_EDIT,
    Permission.Names.ROLE_EDIT,
    Permission.Names.GRANT_APPROVE
  })
  public Page<PersonRow> accounts(PartySearch search) {
    Page<Person> found = parties.people(search);
    return new Page<>(found.rows().stream().map(PersonRow::of).toList(), found.next());
  }

  /** Registers a unit; its id. */
  @RolesAllowed(Permission.Names.ACCOUNT_EDIT)
  public long register(@Valid OrganizationForm form) {
    Organization organization = new Organization(form);
    parties.add(organization);
    done(CREATE, ORGANIZATION, organization, organization.name());
    return organization.id();
  }

  /** Changes a unit the caller has seen at {@code version}. */
  @RolesAllowed(Permission.Names.ACCOUNT_EDIT)
  public void change(long id, long version, @Valid OrganizationForm form) {
    Organization organization = parties.organization(id);
    organization.requireVersion(version);
    organization.change(form);
    done(CHANGE, ORGANIZATION, organization, organization.name());
  }

  /**
   * Registers a person or a machine; nobody can log in with it before a password or token is given
   * out, and it may do nothing before a role is granted.
   *
   * @throws RuleBroken {@code party.login-taken}
   */
  @RolesAllowed(Permission.Names.ACCOUNT_EDIT)
  public long register(@Valid PersonForm form) {
    if (parties.loginTaken(form.getLogin())) {
      throw RuleBroken.at("login", "party.login-taken", form.getLogin());
    }
    Organization organization = parties.organization(form.getOrganizationId());
    Person person = new Person(form.getLogin(), form.getKind(), form.getDutyClass(), organization);
    person.change(form, organization);
    parties.add(person);
    done(CREATE, PERSON, person, person.login());
    return person.id();
  }

  /** A person's record for editing; the telephone number masked. */
  @RolesAllowed(Permission.Names.ACCOUNT_EDIT)
  public PersonForm person(long id) {
    return parties.person(id).form();
  }

  /**
   * Changes a person; a telephone number left in its masked form stays as it is.
   *
   * @throws RuleBroken {@code party.own-account}, {@code party.last-administrator} where the form
   *     sets another end; see {@link #limit}
   */
  @RolesAllowed(Permission.Names.ACCOUNT_EDIT)
  public void change(long id, long version, @Valid PersonForm form) {
    Person person = parties.person(id);
    person.requireVersion(version);
    Instant until = form.getExpiresAt();
    requireDispensable(person, until != null && !until.equals(person.expiresAt()));
    person.change(form, parties.organization(form.getOrganizationId()));
    done(CHANGE, PERSON, person, person.login());
  }

  /**
   * Closes an account (停用) at once, or opens it again.
   *
   * @throws RuleBroken {@code party.own-account}, {@code party.last-administrator}
   */
  @RolesAllowed(Permission.Names.ACCOUNT_EDIT)
  public void activate(long id, boolean active) {
    Person person = parties.person(id);
    requireDispensable(person, !active);
    person.activate(active);
    done(active ? AuditAction.UNLOCK : AuditAction.LOCK, PERSON, person, person.login());
  }

  /**
   * Limits an account to a day (限期), as a third party's must be (SEC-05), or makes it a standing
   * one.
   *
   * @param until the moment it ends, or null for none
   * @throws RuleBroken {@code party.own-account}, {@code party.last-administrator}
   */
  @RolesAllowed(Permission.Names.ACCOUNT_EDIT)
  public void limit(long id, Instant until) {
    Person person = parties.person(id);
    requireDispensable(person, until != null);
    String before = String.valueOf(person.expiresAt());
    person.limit(until);
    audit.record(
        current
            .get()
            .event(CHANGE, PERSON, id, person.login())
            .detail("expires")
            .before(before)
            .after(String.valueOf(until)));
    changes.fire(new AccessChanged());
  }

  /**
   * Registers a team; its id.
   *
   * @throws NotAllowed {@code party.team-of-other-contract} to whoever keeps rosters and names a
   *     contract or organisation outside the own contracts
   */
  @RolesAllowed({Permission.Names.ACCOUNT_EDIT, Permission.Names.ROSTER_EDIT})
  public long register(@Valid TeamForm form) {
    requireWithin(form.getName(), form.getContractId(), form.getOrganizationId());
    Team team = new Team(form, parties.organization(form.getOrganizationId()));
    parties.add(team);
    done(CREATE, TEAM, team, team.name());
    return team.id();
  }

  /**
   * Changes a team the caller has seen at {@code version}.
   *
   * @throws NotAllowed {@code party.team-of-other-contract} where the team works, or would work,
   *     under a contract that is not the caller's
   */
  @RolesAllowed({Permission.Names.ACCOUNT_EDIT, Permission.Names.ROSTER_EDIT})
  public void change(long id, long version, @Valid TeamForm form) {
    Team team = parties.team(id);
    requireWithin(team);
    requireWithin(form.getName(), form.getContractId(), form.getOrganizationId());
    team.requireVersion(version);
    team.change(form, parties.organization(form.getOrganizationId()));
    done(CHANGE, TEAM, team, team.name());
  }

  /**
   * Puts a person into a team.
   *
   * @throws RuleBroken {@code party.member-already}
   * @throws NotAllowed {@code party.team-of-other-contract}, {@code party.person-of-other-unit} for
   *     people of another organisation, whose contracts the team would change
   */
  @RolesAllowed({Permission.Names.ACCOUNT_EDIT, Permission.Names.ROSTER_EDIT})
  public void join(long teamId, long personId, boolean leader) {
    Person person = parties.person(personId);
    requireWithin(parties.team(teamId));
    requireColleague(parties.team(teamId), person);
    if (parties.member(teamId, personId).isPresent()) {
      throw RuleBroken.at("personId", "party.member-already", person.login());
    }
    Team team = parties.team(teamId);
    parties.add(new TeamMember(team, person, leader));
    done(LINK, TEAM, team, person.login());
  }

  /**
   * Takes a person out of a team.
   *
   * @throws NotAllowed {@code party.team-of-other-contract}
   */
  @RolesAllowed({Permission.Names.ACCOUNT_EDIT, Permission.Names.ROSTER_EDIT})
  public void leave(long teamId, long personId) {
    TeamMember member =
        parties.member(teamId, personId).orElseThrow(() -> new NotFound(PERSON, personId));
    requireWithin(member.team());
    done(UNLINK, TEAM, member.team(), member.person().login());
    parties.remove(member);
  }

  private void requireWithin(Team team) {
    requireWithin(team.name(), team.contractId(), team.organization().id());
  }

  /** The system administrator keeps every team, who keeps rosters those of the own contracts. */
  private void requireWithin(String name, Long contractId, long organizationId) {
    Actor actor = current.get();
    boolean within =
        actor.side() == Side.ADMINISTRATION
            || scope.holds(contractId, organizationId, actor, Permission.ROSTER_EDIT);
    if (!within) {
      throw new NotAllowed("party.team-of-other-contract", name);
    }
  }

  private void requireColleague(Team team, Person person) {
    boolean colleague = person.organization().id().equals(team.organization().id());
    if (!colleague && current.get().side() != Side.ADMINISTRATION) {
      throw new NotAllowed("party.person-of-other-unit", person.login());
    }
  }

  /** Nobody shuts the door behind oneself, nor behind the last of an administration. */
  private void requireDispensable(Person person, boolean shuts) {
    if (shuts && person.id().equals(current.get().personId())) {
      throw new RuleBroken("party.own-account");
    }
    if (shuts && person.dutyClass().administers() && parties.standing(person.dutyClass()) <= 1) {
      throw new RuleBroken("party.last-administrator", person.login());
    }
  }

  private void done(AuditAction action, String kind, Record record, String name) {
    audit.record(current.get().event(action, kind, record.id(), name));
    changes.fire(new AccessChanged());
  }
}
