package org.egovops.party.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.egovops.kernel.NotAllowed;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.RuleBroken;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Work;
import org.egovops.party.DutyClass;
import org.egovops.party.People;
import org.egovops.party.Permission;
import org.egovops.party.Person;
import org.junit.jupiter.api.Tag;

@Tag("SEC-05")
class SeparationOfDutiesTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final Set<Permission> COMMON =
      EnumSet.of(Permission.PROFILE_EDIT, Permission.PARTY_READ, Permission.CREDENTIAL_RENEW);

  @PersistenceTest
  void no_shipped_role_mixes_two_duties(TestDatabase database) {
    Work.run(
        database,
        em -> {
          List<RoleDefinition> roles =
              em.createQuery("select r from RoleDefinition r", RoleDefinition.class)
                  .getResultList();
          assertThat(roles).hasSizeGreaterThan(25);
          for (RoleDefinition role : roles) {
            assertThat(role.permissions())
                .as(role.code())
                .allMatch(permission -> permission.belongsTo(role.dutyClass()));
          }
        });
  }

  @PersistenceTest
  void no_administrator_sees_business_data_and_no_two_share_a_power(TestDatabase database) {
    Work.run(
        database,
        em -> {
          List<RoleDefinition> three =
              em.createQuery(
                      "select r from RoleDefinition r where r.dutyClass <> :business",
                      RoleDefinition.class)
                  .setParameter("business", DutyClass.BUSINESS)
                  .getResultList();
          assertThat(three)
              .extracting(RoleDefinition::code)
              .containsExactlyInAnyOrder("SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN");
          Set<Permission> seen = EnumSet.noneOf(Permission.class);
          for (RoleDefinition role : three) {
            Set<Permission> own = EnumSet.copyOf(role.permissions());
            own.removeAll(COMMON);
            assertThat(own).isNotEmpty().noneMatch(seen::contains);
            assertThat(own).noneMatch(power -> power.belongsTo(DutyClass.BUSINESS));
            seen.addAll(own);
          }
        });
  }

  @PersistenceTest
  void the_database_refuses_an_administrators_role_on_a_business_account(TestDatabase database) {
    long person = person(database, "plain", DutyClass.BUSINESS);
    for (String duty : List.of("BUSINESS", "SYSTEM_ADMINISTRATION")) {
      assertThatThrownBy(() -> insertGrant(database, person, "SYSTEM_ADMIN", duty))
          .as("as " + duty)
          .rootCause()
          .message()
          .containsIgnoringCase("fk_role_grant_");
    }
  }

  @PersistenceTest
  void the_database_refuses_a_second_administration(TestDatabase database) {
    long person = person(database, "sys", DutyClass.SYSTEM_ADMINISTRATION);
    insertGrant(database, person, "SYSTEM_ADMIN", "SYSTEM_ADMINISTRATION");
    for (String duty : List.of("SYSTEM_ADMINISTRATION", "SECURITY_ADMINISTRATION")) {
      assertThatThrownBy(() -> insertGrant(database, person, "SECURITY_ADMIN", duty));
    }
    assertThatThrownBy(() -> insertGrant(database, person, "SERVICE_DESK_AGENT", "BUSINESS"));
  }

  @PersistenceTest
  void an_account_with_a_grant_cannot_change_its_duty_class(TestDatabase database) {
    long person = person(database, "turncoat", DutyClass.AUDIT_ADMINISTRATION);
    insertGrant(database, person, "AUDIT_ADMIN", "AUDIT_ADMINISTRATION");
    assertThatThrownBy(
        () ->
            Work.run(
                database,
                em ->
                    em.createNativeQuery(
                            "update person set duty_class = 'BUSINESS' where id = " + person)
                        .executeUpdate()));
  }

  @PersistenceTest
  void an_administrators_role_needs_another_approver_than_its_requester(TestDatabase database) {
    Work.run(
        database,
        em -> {
          Person person = People.store(em, unique(database, "new"), DutyClass.AUDIT_ADMINISTRATION);
          RoleGrant grant = new RoleGrant(person, role(em, "AUDIT_ADMIN"), form(), 7L, NOW);
          assertThat(grant.countsAt(NOW)).isFalse();
          assertThatThrownBy(() -> grant.approve(7L, NOW)).isInstanceOf(NotAllowed.class);
          assertThatThrownBy(() -> grant.approve(person.id(), NOW)).isInstanceOf(NotAllowed.class);
          grant.approve(8L, NOW);
          assertThat(grant.countsAt(NOW)).isTrue();
          grant.revoke(8L, NOW);
          assertThat(grant.countsAt(NOW)).isFalse();
          assertThatThrownBy(() -> grant.approve(9L, NOW)).isInstanceOf(RuleBroken.class);
        });
  }

  @PersistenceTest
  void the_door_says_why_before_the_database_must(TestDatabase database) {
    Work.run(
        database,
        em -> {
          Person person = People.store(em, unique(database, "biz"), DutyClass.BUSINESS);
          assertThatThrownBy(() -> new RoleGrant(person, role(em, "AUDIT_ADMIN"), form(), 7L, NOW))
              .isInstanceOfSatisfying(
                  RuleBroken.class,
                  broken -> assertThat(broken.code()).isEqualTo("party.duties-separated"));
          assertThatThrownBy(
                  () -> new RoleGrant(person, role(em, "ONSITE_ENGINEER"), form(), 7L, NOW))
              .isInstanceOfSatisfying(
                  RuleBroken.class,
                  broken -> {
                    assertThat(broken.code()).isEqualTo("party.role-side");
                    assertThat(broken.text(Locale.SIMPLIFIED_CHINESE)).contains("“驻场运维工程师”");
                    assertThat(broken.text(Locale.ENGLISH)).doesNotContain("ONSITE_ENGINEER");
                  });
        });
  }

  private static GrantForm form() {
    GrantForm form = new GrantForm();
    form.setReason("test");
    return form;
  }

  private static RoleDefinition role(jakarta.persistence.EntityManager em, String code) {
    return em.createQuery(
            "select r from RoleDefinition r where r.code = :code", RoleDefinition.class)
        .setParameter("code", code)
        .getSingleResult();
  }

  private static long person(TestDatabase database, String login, DutyClass duty) {
    return Work.in(database, em -> People.store(em, unique(database, login), duty).id());
  }

  private static String unique(TestDatabase database, String login) {
    return login + "." + database.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static void insertGrant(TestDatabase database, long person, String role, String duty) {
    Work.run(
        database,
        em ->
            em.createNativeQuery(
                    "insert into role_grant (id, version, person_id, role_id, duty_class,"
                        + " valid_from, requested_at) select coalesce(max(g.id), 900000) + 1, 1, "
                        + person
                        + ", (select id from role_definition where code = '"
                        + role
                        + "'), '"
                        + duty
                        + "', current_timestamp, current_timestamp from role_grant g")
                .executeUpdate());
  }
}
