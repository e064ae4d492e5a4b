package org.egovops.party.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import org.egovops.kernel.Clock;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.RuleBroken;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Wired;
import org.egovops.kernel.Work;
import org.egovops.party.AccessChanged;
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
import org.junit.jupiter.api.Test;

/** Somebody at an unwatched desk guesses no more often inside a session than at the login. */
@Tag("SEC-05")
class ProofInsideSessionTest {

  private static final int MOST = 5;

  private Instant now = Instant.parse("2026-03-02T01:00:00Z");

  @BeforeEach
  void spareTheMachine() {
    PasswordHash.rounds = 10;
  }

  @PersistenceTest
  void five_wrong_passwords_lock_the_account_and_end_its_sessions(TestDatabase database) {
    Work.run(
        database,
        em -> {
          Person person = person(em);
          Wired house = house(em, person);
          OwnAccount door = house.get(OwnAccount.class);
          for (int attempt = 1; attempt < MOST; attempt++) {
            refused("access.password-wrong", () -> change(door, "Wrong-1234567"));
          }
          assertThat(door.accounts.sessions(person.id())).hasSize(1);
          refused("access.locked-out", () -> change(door, "Wrong-1234567"));
          assertThat(door.accounts.of(person.id()).lockedAt(now)).isTrue();
          assertThat(door.accounts.sessions(person.id())).isEmpty();
          assertThat(house.events()).hasOnlyElementsOfType(AccessChanged.class).isNotEmpty();
          refused("access.locked-out", () -> change(door, Entrance.PASSWORD));
          assertThat(Trails.about(em, person.login()))
              .containsExactly(
                  "CREDENTIAL failed",
                  "CREDENTIAL failed",
                  "CREDENTIAL failed",
                  "CREDENTIAL failed",
                  "CREDENTIAL failed",
                  "LOCK ok",
                  "CREDENTIAL failed");
        });
  }

  @PersistenceTest
  void so_do_wrong_codes_of_the_second_factor(TestDatabase database) {
    Work.run(
        database,
        em -> {
          Person person = person(em);
          OwnAccount door = house(em, person).get(OwnAccount.class);
          String secret = door.proposeSecondFactor().secret();
          refused("access.code-wrong", () -> door.confirmSecondFactor("x"));
          door.confirmSecondFactor(Totp.code(secret, now.getEpochSecond() / 30, 6));
          now = now.plusSeconds(60);
          for (int attempt = 2; attempt < MOST; attempt++) {
            refused("access.code-wrong", () -> door.giveUpSecondFactor("x"));
          }
          refused("access.locked-out", () -> door.giveUpSecondFactor("x"));
          assertThat(door.accounts.of(person.id()).hasSecondFactor()).isTrue();
          assertThat(door.accounts.sessions(person.id())).isEmpty();
        });
  }

  @PersistenceTest
  void what_is_right_changes_the_account_as_before(TestDatabase database) {
    Work.run(
        database,
        em -> {
          Person person = person(em);
          OwnAccount door = house(em, person).get(OwnAccount.class);
          change(door, Entrance.PASSWORD);
          String hash = door.accounts.of(person.id()).passwordHash();
          assertThat(PasswordHash.matches("Other-7654321", hash)).isTrue();
          assertThat(Trails.about(em, person.login())).containsExactly("CREDENTIAL ok");
        });
  }

  @PersistenceTest
  void a_token_is_issued_against_the_password(TestDatabase database) {
    Work.run(
        database,
        em -> {
          Person person = person(em);
          TokenManagement tokens = house(em, person).get(TokenManagement.class);
          refused("access.password-wrong", () -> tokens.issueOwn(token(), "Wrong-1234567", null));
          refused("access.password-wrong", () -> tokens.issueOwn(token(), null, null));
          assertThat(tokens.own()).isEmpty();
          assertThat(tokens.issueOwn(token(), Entrance.PASSWORD, null).token()).isNotBlank();
          assertThat(tokens.own()).hasSize(1);
          assertThat(Trails.about(em, person.login()))
              .containsExactly("CREDENTIAL failed", "CREDENTIAL failed", "TOKEN_ISSUE ok");
        });
  }

  @PersistenceTest
  void and_against_a_code_where_a_second_factor_is_enrolled(TestDatabase database) {
    Work.run(
        database,
        em -> {
          Person person = person(em);
          Wired house = house(em, person);
          OwnAccount door = house.get(OwnAccount.class);
          String secret = door.proposeSecondFactor().secret();
          door.confirmSecondFactor(Totp.code(secret, now.getEpochSecond() / 30, 6));
          now = now.plusSeconds(60);
          String code = Totp.code(secret, now.getEpochSecond() / 30, 6);
          TokenManagement tokens = house.get(TokenManagement.class);
          refused("access.code-wrong", () -> tokens.issueOwn(token(), Entrance.PASSWORD, null));
          refused("access.code-wrong", () -> tokens.issueOwn(token(), Entrance.PASSWORD, "x"));
          refused("access.password-wrong", () -> tokens.issueOwn(token(), "Wrong-1234567", code));
          assertThat(tokens.own()).isEmpty();
          tokens.issueOwn(token(), Entrance.PASSWORD, code);
          assertThat(tokens.own()).hasSize(1);
        });
  }

  @Test
  void the_count_is_kept_although_the_change_is_rolled_back() {
    assertThat(Doorkeeper.class.getAnnotation(TransactionAttribute.class).value())
        .isEqualTo(TransactionAttributeType.REQUIRES_NEW);
  }

  private static void change(OwnAccount door, String present) {
    door.changePassword(present, "Other-7654321", "none");
  }

  private TokenForm token() {
    TokenForm form = new TokenForm();
    form.setName("test");
    form.setScopes(EnumSet.of(Permission.INCIDENT_READ));
    form.setExpiresAt(now.plus(Duration.ofDays(90)));
    return form;
  }

  private Person person(EntityManager em) {
    em.setFlushMode(FlushModeType.AUTO);
    String login = "proof." + UUID.randomUUID().toString().substring(0, 8);
    Person person = People.store(em, login, DutyClass.BUSINESS);
    em.flush();
    Account account = new Account(person);
    account.demonstrate(Entrance.PASSWORD, now);
    em.persist(account);
    em.persist(new LoginSession(person.id(), Secret.digest(Secret.create()), "10.0.0.1", now));
    em.flush();
    return person;
  }

  private Wired house(EntityManager em, Person person) {
    AccessSettings settings = new AccessSettings(true);
    settings.parameters = new UsualParameters();
    return Wired.in(em)
        .with(Clock.class, new Clock(() -> now))
        .with(AccessSettings.class, settings)
        .with(
            CurrentActor.class,
            new ActingAs(
                ActingAs.actor(person.id(), person.login(), Side.OFFICE, Permission.PROFILE_EDIT)));
  }

  private static void refused(String code, Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
  }
}
