package org.egovops.party.role;

import static org.egovops.party.Permission.Names.ACCOUNT_EDIT;
import static org.egovops.party.Permission.Names.GRANT_APPROVE;
import static org.egovops.party.Permission.Names.PROFILE_EDIT;
import static org.egovops.party.Permission.Names.ROLE_EDIT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Page;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.AccessChanged;
import org.egovops.party.Actor;
import org.egovops.party.ContractName;
import org.egovops.party.ContractNames;
import org.egovops.party.CurrentActor;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditTrail;

/**
 * Role management (角色与授权管理): the security administrator defines roles and decides on grants; the
 * system administrator may only ask for one. Nobody grants to oneself, and an administrator's role
 * takes two people.
 */
@Stateless
public class RoleManagement {

  private static final Duration UNUSED = Duration.ofDays(90);
  private static final String ROLE = "ROLE";
  private static final String GRANT = "ROLE_GRANT";

  @Inject Roles roles;
  @Inject AccessReview review;
  @Inject ContractNames contracts;
  @Inject CurrentActor current;
  @Inject AuditTrail audit;
  @Inject Clock clock;
  @Inject Event<AccessChanged> changes;

  /** All roles, about thirty. */
  @RolesAllowed({ROLE_EDIT, GRANT_APPROVE, ACCOUNT_EDIT})
  public List<RoleRow> roles() {
    return roles.roles().stream().map(RoleRow::of).toList();
  }

  /** One role. */
  @RolesAllowed({ROLE_EDIT, GRANT_APPROVE, ACCOUNT_EDIT})
  public RoleRow role(long id) {
    return RoleRow.of(roles.role(id));
  }

  /** Who holds a role now. */
  @RolesAllowed({ROLE_EDIT, GRANT_APPROVE})
  public List<ReviewRow> holders(long roleId) {
    return review.holders(roleId, clock.now());
  }

  /**
   * The account review (SEC-05): a page of the grants that count now, by login.
   *
   * @param unusedOnly only of people who have not come in for ninety days
   * @param after {@link Page#next()} of the page before, or null
   */
  @RolesAllowed(GRANT_APPROVE)
  public Page<ReviewRow> review(boolean unusedOnly, String after, int limit) {
    Instant now = clock.now();
    return review.page(unusedOnly ? now.minus(UNUSED) : null, after, limit, now);
  }

  /** The roles the caller holds now. */
  @RolesAllowed(PROFILE_EDIT)
  public List<RoleRow> own() {
    Set<String> held = current.get().roles();
    return roles.roles().stream()
        .filter(role -> held.contains(role.code()))
        .map(RoleRow::of)
        .toList();
  }

  /**
   * Defines a role of the office's own; its id.
   *
   * @throws RuleBroken {@code party.role-code-taken}, {@code party.role-mixes-duties}
   */
  @RolesAllowed(ROLE_EDIT)
  public long define(@Valid RoleForm form) {
    if (roles.codeTaken(form.getCode())) {
      throw RuleBroken.at("code", "party.role-code-taken", form.getCode());
    }
    RoleDefinition role = new RoleDefinition(form.getCode());
    role.change(form);
    roles.add(role);
    audit.record(
        current
            .get()
            .event(AuditAction.CREATE, ROLE, role.id(), role.code())
            .after(new TreeSet<>(role.permissions()).toString()));
    changes.fire(new AccessChanged());
    return role.id();
  }

  /**
   * Changes a role the caller has seen at {@code version}.
   *
   * @throws RuleBroken {@code party.role-fixed}, {@code party.role-mixes-duties}
   */
  @RolesAllowed(ROLE_EDIT)
  public void change(long id, long version, @Valid RoleForm form) {
    RoleDefinition role = roles.role(id);
    role.requireVersion(version);
    String before = new TreeSet<>(role.permissions()).toString();
    role.change(form);
    audit.record(
        current
            .get()
            .event(AuditAction.CHANGE, ROLE, id, role.code())
            .before(before)
            .after(new TreeSet<>(role.permissions()).toString()));
    changes.fire(new AccessChanged());
  }

  /** What one person was and is allowed, the latest first. */
  @RolesAllowed({GRANT_APPROVE, ACCOUNT_EDIT})
  public List<GrantRow> grantsOf(long personId) {
    return roles.grantsOf(personId);
  }

  /** How many requests wait for a decision. */
  @RolesAllowed({GRANT_APPROVE, ACCOUNT_EDIT})
  public long openGrantCount() {
    return roles.openGrantCount();
  }

  /** The requests that wait for a decision, the oldest first. */
  @RolesAllowed({GRANT_APPROVE, ACCOUNT_EDIT})
  public List<GrantRow> openGrants() {
    return roles.openGrants();
  }

  /** The contracts a grant can be bounded to. */
  @RolesAllowed({GRANT_APPROVE, ACCOUNT_EDIT})
  public List<ContractName> contracts() {
    return contracts.names();
  }

  /**
   * Asks for a grant; it counts when the security administrator has approved it.
   *
   * @throws RuleBroken {@code party.duties-separated}, {@code party.role-side}, {@code
   *     party.qualification}, {@code party.grant-period}, {@code party.grant-contract} for a
   *     contract there is not, or with an administrator's role
   */
  @RolesAllowed({ACCOUNT_EDIT, GRANT_APPROVE})
  public long request(@Valid GrantForm form) {
    Actor actor = current.get();
    RoleDefinition role = roles.role(form.getRoleId());
    requireContract(role, form.getContractId());
    RoleGrant grant =
        new RoleGrant(roles.person(form.getPersonId()), role, form, actor.personId(), clock.now());
    roles.add(grant);
    decided(AuditAction.CREATE, actor, grant);
    return grant.id();
  }

  /** Approves a requested grant; see {@link RoleGrant#approve} for who may not. */
  @RolesAllowed(GRANT_APPROVE)
  public void approve(long grantId) {
    Actor actor = current.get();
    RoleGrant grant = roles.grant(grantId);
    grant.approve(actor.personId(), clock.now());
    decided(AuditAction.GRANT, actor, grant);
  }

  /**
   * Takes a grant back at once, or refuses a request.
   *
   * @throws RuleBroken {@code party.grant-last} where nobody else would hold the administration
   */
  @RolesAllowed(GRANT_APPROVE)
  public void revoke(long grantId) {
    Actor actor = current.get();
    RoleGrant grant = roles.grant(grantId);
    requireAnother(grant);
    grant.revoke(actor.personId(), clock.now());
    decided(AuditAction.REVOKE, actor, grant);
  }

  private void requireContract(RoleDefinition role, Long contractId) {
    boolean known =
        contractId == null
            || !role.dutyClass().administers()
                && contracts.names().stream().anyMatch(one -> one.id() == contractId);
    if (!known) {
      throw RuleBroken.at("contractId", "party.grant-contract");
    }
  }

  private void requireAnother(RoleGrant grant) {
    Instant now = clock.now();
    boolean last =
        grant.role().dutyClass().administers()
            && grant.countsAt(now)
            && roles.holders(grant.role(), now) <= 1;
    if (last) {
      throw new RuleBroken("party.grant-last", grant.role().code());
    }
  }

  private void decided(AuditAction action, Actor actor, RoleGrant grant) {
    audit.record(
        actor
            .event(action, GRANT, grant.id(), grant.person().login())
            .detail(grant.role().code() + (grant.reason() == null ? "" : ": " + grant.reason()))
            .after(grant.contractId() == null ? null : "contract " + grant.contractId()));
    changes.fire(new AccessChanged());
  }
}
