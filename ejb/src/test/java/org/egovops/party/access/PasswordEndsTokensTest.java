package org.egovops.party.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import org.egovops.kernel.Clock;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Wired;
import org.egovops.kernel.Work;
import org.egovops.party.ActingAs;
import org.egovops.party.CurrentActor;
import org.egovops.party.DutyClass;
import org.egovops.party.People;
import org.egovops.party.Permission;
import org.egovops.party.Person;
import org.egovops.party.Side;
import org.egovops.party.parameter.UsualParameters;
import org.egovops.recordkeeping.Trails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/** Who had somebody's password may have made a token with it: it must not outlive the password. */
@Tag("SEC-05")
class PasswordEndsTokensTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final long SYSTEM = 2;

  @BeforeEach
  void spareTheMachine() {
    PasswordHash.rounds = 10;
  }

  @PersistenceTest
  void a_one_time_password_revokes_the_own_tokens_of_a_person(TestDatabase database) {
    Work.run(
        database,
        em -> {
          Person person = People.store(em, login(), DutyClass.BUSINESS);
          AccessToken token = token(em, person);
          door(em, SYSTEM, Permission.ACCOUNT_EDIT)
              .get(AccountManagement.class)
              .issuePassword(person.id());
          assertThat(token.opensAt(NOW)).isFalse();
          assertThat(Trails.about(em, person.login())).contains("TOKEN_REVOKE ok");
        });
  }

  @PersistenceTest
  void a_changed_password_revokes_them_too_and_nobody_elses(TestDatabase database) {
    Work.run(
        database,
        em -> {
          Person person = People.store(em, login(), DutyClass.BUSINESS);
          Account account = new Account(person);
          account.giveOneTimePassword(Entrance.PASSWORD, NOW);
          em.persist(account);
          AccessToken token = token(em, person);
          AccessToken foreign = token(em, People.store(em, login(), DutyClass.BUSINESS));
          door(em, person.id(), Permission.PROFILE_EDIT)
              .get(OwnAccount.class)
              .changePassword(Entrance.PASSWORD, "Other-7654321", "none");
          assertThat(token.opensAt(NOW)).isFalse();
          assertThat(foreign.opensAt(NOW)).isTrue();
        });
  }

  @PersistenceTest
  void a_machine_keeps_its_tokens(TestDatabase database) {
    Work.run(
        database,
        em -> {
          Person machine = People.machine(em, login());
          AccessToken token = token(em, machine);
          door(em, SYSTEM, Permission.ACCOUNT_EDIT)
              .get(AccountManagement.class)
              .issuePassword(machine.id());
          assertThat(token.opensAt(NOW)).isTrue();
        });
  }

  private static AccessToken token(EntityManager em, Person owner) {
    TokenForm form = new TokenForm();
    form.setName("test");
    form.setScopes(EnumSet.of(Permission.INCIDENT_READ));
    form.setExpiresAt(NOW.plus(Duration.ofDays(1)));
    String digest = Secret.digest(Secret.create());
    AccessToken token = new AccessToken(owner, form, digest, SYSTEM, NOW);
    em.persist(token);
    em.flush();
    return token;
  }

  private static Wired door(EntityManager em, long caller, Permission permission) {
    em.setFlushMode(FlushModeType.AUTO);
    AccessSettings settings = new AccessSettings(false);
    settings.parameters = new UsualParameters();
    return Wired.in(em)
        .with(Clock.class, new Clock(() -> NOW))
        .with(AccessSettings.class, settings)
        .with(
            CurrentActor.class,
            new ActingAs(
                ActingAs.actor(caller, login(em, caller), Side.ADMINISTRATION, permission)));
  }

  private static String login(EntityManager em, long person) {
    return em.find(Person.class, person).login();
  }

  private static String login() {
    return "token." + UUID.randomUUID().toString().substring(0, 8);
  }
}
