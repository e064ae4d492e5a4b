package org.egovops.party.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.security.RolesAllowed;
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
import org.junit.jupiter.api.Test;

/** Nobody becomes an administrator alone: it takes two others to let one in again. */
@Tag("SEC-05")
class AdministratorCredentialTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final long SYSTEM = 2;
  private static final long SECURITY = 3;

  @BeforeEach
  void spareTheMachine() {
    PasswordHash.rounds = 10;
  }

  @PersistenceTest
  void no_administrator_renews_the_credential_of_one_alone(TestDatabase database) {
    Work.run(
        database,
        em -> {
          for (DutyClass duty : DutyClass.values()) {
            if (duty.administers()) {
              Person other = withFactor(em, duty);
              AccountManagement door = house(em, SYSTEM).get(AccountManagement.class);
              String before = door.accounts.of(other.id()).passwordHash();
              refused("access.administrator-credential", () -> door.issuePassword(other.id()));
              refused("access.administrator-credential", () -> door.removeSecondFactor(other.id()));
              assertThat(door.accounts.of(other.id()).passwordHash()).isEqualTo(before);
              assertThat(door.accounts.of(other.id()).hasSecondFactor()).isTrue();
            }
          }
        });
  }

  @Test
  void those_of_others_are_the_system_administrators_alone() throws NoSuchMethodException {
    for (String deed : new String[] {"issuePassword", "removeSecondFactor"}) {
      assertThat(
              AccountManagement.class
                  .getMethod(deed, long.class)
                  .getAnnotation(RolesAllowed.class)
                  .value())
          .containsExactly("ACCOUNT_EDIT");
    }
  }

  @PersistenceTest
  void the_system_administrator_renews_business(TestDatabase database) {
    Work.run(
        database,
        em -> {
          Person clerk = withFactor(em, DutyClass.BUSINESS);
          AccountManagement door = house(em, SYSTEM).get(AccountManagement.class);
          door.issuePassword(clerk.id());
          door.removeSecondFactor(clerk.id());
          assertThat(door.accounts.of(clerk.id()).hasSecondFactor()).isFalse();
          assertThat(Trails.about(em, clerk.login())).containsOnly("CREDENTIAL ok");
        });
  }

  @PersistenceTest
  void one_asks_another_approves_and_each_holds_half_of_the_password(TestDatabase database) {
    Work.run(
        database,
        em -> {
          Person lost = withFactor(em, DutyClass.AUDIT_ADMINISTRATION);
          Wired asker = house(em, SYSTEM);
          String first = asker.get(RenewalManagement.class).ask(form(lost, RenewalKind.PASSWORD));
          em.flush();
          String second =
              house(em, SECURITY).get(RenewalManagement.class).approve(waiting(em, lost));
          Account account = asker.get(Accounts.class).of(lost.id());
          assertThat(PasswordHash.matches(first + second, account.passwordHash())).isTrue();
          assertThat(PasswordHash.matches(first, account.passwordHash())).isFalse();
          assertThat(PasswordHash.matches(second, account.passwordHash())).isFalse();
          assertThat(account.hasSecondFactor()).as("a request of its own").isTrue();
          asker.get(RenewalManagement.class).ask(form(lost, RenewalKind.SECOND_FACTOR));
          em.flush();
          house(em, SECURITY).get(RenewalManagement.class).approve(waiting(em, lost));
          assertThat(account.hasSecondFactor()).isFalse();
          assertThat(Trails.about(em, lost.login()))
              .containsExactly(
                  "CREATE ok", "ADMIN_CREDENTIAL ok", "CREATE ok", "ADMIN_CREDENTIAL ok");
        });
  }

  @PersistenceTest
  void neither_who_asked_nor_the_person_approves(TestDatabase database) {
    Work.run(
        database,
        em -> {
          Person lost = withFactor(em, DutyClass.SECURITY_ADMINISTRATION);
          String before = house(em, SYSTEM).get(Accounts.class).of(lost.id()).passwordHash();
          RenewalManagement asker = house(em, SYSTEM).get(RenewalManagement.class);
          RenewalManagement self = house(em, lost.id()).get(RenewalManagement.class);
          refused("access.renewal-own", () -> self.ask(form(lost, RenewalKind.PASSWORD)));
          asker.ask(form(lost, RenewalKind.PASSWORD));
          em.flush();
          long renewal = waiting(em, lost);
          refused("access.renewal-four-eyes", () -> asker.approve(renewal));
          refused("access.renewal-own", () -> self.approve(renewal));
          assertThat(asker.accounts.of(lost.id()).passwordHash()).isEqualTo(before);
        });
  }

  @PersistenceTest
  void a_request_is_decided_once_and_stands_alone(TestDatabase database) {
    Work.run(
        database,
        em -> {
          Person lost = person(em, DutyClass.SYSTEM_ADMINISTRATION);
          RenewalManagement asker = house(em, SECURITY).get(RenewalManagement.class);
          broken(
              "access.renewal-no-factor", () -> asker.ask(form(lost, RenewalKind.SECOND_FACTOR)));
          asker.ask(form(lost, RenewalKind.PASSWORD));
          em.flush();
          broken("access.renewal-waiting", () -> asker.ask(form(lost, RenewalKind.PASSWORD)));
          long renewal = waiting(em, lost);
          asker.refuse(renewal);
          em.flush();
          RenewalManagement other = house(em, SYSTEM).get(RenewalManagement.class);
          broken("access.renewal-decided", () -> other.approve(renewal));
          assertThat(asker.accounts.find(lost.id())).isEmpty();
          Person clerk = person(em, DutyClass.BUSINESS);
          refused("access.business-credential", () -> asker.ask(form(clerk, RenewalKind.PASSWORD)));
        });
  }

  private static RenewalForm form(Person person, RenewalKind kind) {
    RenewalForm form = new RenewalForm();
    form.setPersonId(person.id());
    form.setKind(kind);
    form.setReason("当面核实");
    return form;
  }

  private static long waiting(EntityManager em, Person person) {
    Renewals renewals = new Renewals();
    renewals.em = em;
    return renewals.open().stream()
        .filter(row -> row.personId() == person.id())
        .map(RenewalRow::id)
        .findFirst()
        .orElseThrow();
  }

  private static Person withFactor(EntityManager em, DutyClass duty) {
    Person person = person(em, duty);
    Account account = new Account(person);
    account.giveOneTimePassword(Entrance.PASSWORD, NOW);
    account.propose(Totp.newSecret());
    account.confirm(NOW);
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

  private static Wired house(EntityManager em, long caller) {
    em.setFlushMode(FlushModeType.AUTO);
    Actor actor =
        ActingAs.actor(
            caller, "administrator" + caller, Side.ADMINISTRATION, Permission.CREDENTIAL_RENEW);
    return Wired.in(em)
        .with(Clock.class, new Clock(() -> NOW))
        .with(CurrentActor.class, new ActingAs(actor));
  }

  private static void refused(String code, Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            NotAllowed.class, denied -> assertThat(denied.code()).isEqualTo(code));
  }

  private static void broken(String code, Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
  }
}
