package org.egovops.party.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Instant;
import java.util.UUID;
import org.egovops.kernel.Clock;
import org.egovops.kernel.NotAllowed;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.RuleBroken;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Wired;
import org.egovops.kernel.Work;
import org.egovops.party.ActingAs;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.DutyClass;
import org.egovops.party.People;
import org.egovops.party.Permission;
import org.egovops.party.Person;
import org.egovops.party.Side;
import org.egovops.recordkeeping.Trails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/** Nobody of the three administrators lets the system administrator become another of them. */
@Tag("SEC-05")
class AdministratorCredentialTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  @BeforeEach
  void spareTheMachine() {
    PasswordHash.rounds = 10;
  }

  @PersistenceTest
  void the_system_administrator_renews_neither_of_the_other_two(TestDatabase database) {
    Work.run(
        database,
        em -> {
          AccountManagement door = door(em, Permission.ACCOUNT_EDIT);
          for (DutyClass duty :
              new DutyClass[] {DutyClass.SECURITY_ADMINISTRATION, DutyClass.AUDIT_ADMINISTRATION}) {
            Person other = withFactor(em, duty);
            String before = door.accounts.of(other.id()).passwordHash();
            assertThat(door.mayRenew(other.id(), duty)).isFalse();
            refused("access.administrator-credential", () -> door.issuePassword(other.id()));
            refused("access.administrator-credential", () -> door.removeSecondFactor(other.id()));
            assertThat(door.accounts.of(other.id()).passwordHash()).isEqualTo(before);
            assertThat(door.accounts.of(other.id()).hasSecondFactor()).isTrue();
          }
        });
  }

  @PersistenceTest
  void nor_gives_an_administrator_without_a_password_the_first_one(TestDatabase database) {
    Work.run(
        database,
        em -> {
          Person fresh = person(em, DutyClass.SECURITY_ADMINISTRATION);
          AccountManagement door = door(em, Permission.ACCOUNT_EDIT);
          refused("access.administrator-credential", () -> door.issuePassword(fresh.id()));
          assertThat(door(em, Permission.GRANT_APPROVE).issuePassword(fresh.id())).isNotBlank();
        });
  }

  @PersistenceTest
  void the_system_administrator_renews_business_and_the_own_class(TestDatabase database) {
    Work.run(
        database,
        em -> {
          AccountManagement door = door(em, Permission.ACCOUNT_EDIT);
          Person clerk = withFactor(em, DutyClass.BUSINESS);
          Person peer = withFactor(em, DutyClass.SYSTEM_ADMINISTRATION);
          renew(door, clerk);
          renew(door, peer);
          assertThat(Trails.about(em, clerk.login())).containsOnly("CREDENTIAL ok");
          assertThat(Trails.about(em, peer.login())).containsOnly("ADMIN_CREDENTIAL ok");
        });
  }

  @PersistenceTest
  void the_security_administrator_renews_administrators_only_and_the_audit_says_so(
      TestDatabase database) {
    Work.run(
        database,
        em -> {
          AccountManagement door = door(em, Permission.GRANT_APPROVE);
          for (DutyClass duty : DutyClass.values()) {
            Person other = withFactor(em, duty);
            if (duty.administers()) {
              renew(door, other);
              assertThat(Trails.about(em, other.login()))
                  .containsExactly("ADMIN_CREDENTIAL ok", "ADMIN_CREDENTIAL ok");
            } else {
              refused("access.business-credential", () -> door.issuePassword(other.id()));
              refused("access.business-credential", () -> door.removeSecondFactor(other.id()));
            }
          }
        });
  }

  @PersistenceTest
  void the_security_administrator_cannot_renew_the_own_credentials(TestDatabase database) {
    Work.run(
        database,
        em -> {
          Person self = withFactor(em, DutyClass.SECURITY_ADMINISTRATION);
          AccountManagement door = door(em, self.id(), Permission.GRANT_APPROVE);
          refused("access.administrator-credential", () -> door.issuePassword(self.id()));
          assertThatThrownBy(() -> door.removeSecondFactor(self.id()))
              .isInstanceOf(RuleBroken.class);
        });
  }

  private static void renew(AccountManagement door, Person person) {
    assertThat(door.mayRenew(person.id(), person.dutyClass())).isTrue();
    door.issuePassword(person.id());
    door.removeSecondFactor(person.id());
    assertThat(door.accounts.of(person.id()).hasSecondFactor()).isFalse();
  }

  private static Person withFactor(EntityManager em, DutyClass duty) {
    Person person = person(em, duty);
    Account account = new Account(person);
    account.giveOneTimePassword(Entrance.PASSWORD, NOW);
    String secret = Totp.newSecret();
    account.propose(secret);
    account.confirm(Totp.code(secret, NOW.getEpochSecond() / 30, 6), NOW);
    em.persist(account);
    em.flush();
    return person;
  }

  private static Person person(EntityManager em, DutyClass duty) {
    String login = "renew." + UUID.randomUUID().toString().substring(0, 8);
    Person person = People.store(em, login, duty);
    em.flush();
    return person;
  }

  private static AccountManagement door(EntityManager em, Permission permission) {
    return door(em, 2L, permission);
  }

  private static AccountManagement door(EntityManager em, long caller, Permission permission) {
    em.setFlushMode(FlushModeType.AUTO);
    Actor actor = ActingAs.actor(caller, "administrator", Side.ADMINISTRATION, permission);
    return Wired.in(em)
        .with(Clock.class, new Clock(() -> NOW))
        .with(CurrentActor.class, new ActingAs(actor))
        .get(AccountManagement.class);
  }

  private static void refused(String code, Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            NotAllowed.class, denied -> assertThat(denied.code()).isEqualTo(code));
  }
}
