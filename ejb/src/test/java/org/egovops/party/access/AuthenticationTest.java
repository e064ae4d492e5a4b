package org.egovops.party.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovops.party.access.Admission.Outcome.CODE_NEEDED;
import static org.egovops.party.access.Admission.Outcome.ENTERED;
import static org.egovops.party.access.Admission.Outcome.REFUSED;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Work;
import org.egovops.party.AccessChanged;
import org.egovops.party.Caller;
import org.egovops.party.DutyClass;
import org.egovops.party.People;
import org.egovops.party.Permission;
import org.egovops.party.Person;
import org.egovops.party.role.Grants;
import org.egovops.recordkeeping.Trails;
import org.junit.jupiter.api.Tag;

@Tag("SEC-05")
class AuthenticationTest {

  private static final boolean IN_EARNEST = false;

  @PersistenceTest
  void five_wrong_passwords_lock_even_the_right_one_out_and_the_audit_knows(TestDatabase on) {
    Entrance.story(
        on,
        IN_EARNEST,
        entrance -> {
          person(entrance, "lock.me");
          for (int i = 0; i < 5; i++) {
            assertThat(entrance.login("lock.me", "Wrong-123456").outcome()).isEqualTo(REFUSED);
          }
          assertThat(entrance.login("lock.me", Entrance.PASSWORD).outcome()).isEqualTo(REFUSED);
          entrance.now = entrance.now.plus(Duration.ofMinutes(30));
          assertThat(entrance.login("lock.me", Entrance.PASSWORD).outcome()).isEqualTo(ENTERED);
          assertThat(Trails.about(entrance.em, "lock.me"))
              .containsExactly(
                  "LOGIN failed",
                  "LOGIN failed",
                  "LOGIN failed",
                  "LOGIN failed",
                  "LOGIN failed",
                  "LOCK ok",
                  "LOGIN failed",
                  "LOGIN ok");
        });
  }

  @PersistenceTest
  void two_requests_that_note_the_use_of_one_session_side_by_side_both_come_in(TestDatabase on) {
    Instant start = Instant.parse("2026-03-02T01:00:00Z");
    String digest = Secret.digest(UUID.randomUUID().toString());
    Work.run(
        on,
        em -> {
          String login = "side." + UUID.randomUUID().toString().substring(0, 8);
          Person person = People.store(em, login, DutyClass.BUSINESS);
          em.persist(new LoginSession(person.id(), digest, "10.0.0.1", start));
        });
    Work.run(
        on,
        slow -> {
          LoginSession read = session(slow, digest);
          Work.run(on, fast -> note(fast, digest, start.plusSeconds(90)));
          accounts(slow).seen(read, start.plusSeconds(91));
        });
    LoginSession seen = Work.in(on, em -> session(em, digest));
    assertThat(seen.seenAt()).isEqualTo(start.plusSeconds(91));
    assertThat(seen.version()).as("nobody is told that it changed").isEqualTo(1);
  }

  private static void note(EntityManager em, String digest, Instant now) {
    accounts(em).seen(session(em, digest), now);
  }

  private static LoginSession session(EntityManager em, String digest) {
    return accounts(em).session(digest).orElseThrow();
  }

  private static Accounts accounts(EntityManager em) {
    Accounts accounts = new Accounts();
    accounts.em = em;
    return accounts;
  }

  @PersistenceTest
  void unknown_closed_and_wrong_are_refused_alike_and_audited(TestDatabase on) {
    Entrance.story(
        on,
        IN_EARNEST,
        entrance -> {
          Person closed = person(entrance, "closed.one");
          People.close(closed);
          entrance.em.flush();
          Admission unknown = entrance.login("no.such.login", "Wrong-123456");
          assertThat(entrance.login("closed.one", Entrance.PASSWORD)).isEqualTo(unknown);
          assertThat(unknown.outcome()).isEqualTo(REFUSED);
          assertThat(Trails.about(entrance.em, "no.such.login")).containsExactly("LOGIN failed");
        });
  }

  @PersistenceTest
  void a_fourth_session_ends_the_oldest_and_logout_ends_ones_own(TestDatabase on) {
    Entrance.story(
        on,
        IN_EARNEST,
        entrance -> {
          person(entrance, "many.sessions");
          String first = enter(entrance, "many.sessions");
          String second = enter(entrance, "many.sessions");
          enter(entrance, "many.sessions");
          assertThat(entrance.authentication.isOpen(first)).isTrue();
          String fourth = enter(entrance, "many.sessions");
          assertThat(entrance.authentication.isOpen(first)).isFalse();
          assertThat(entrance.authentication.isOpen(second)).isTrue();
          entrance.authentication.logout(fourth);
          assertThat(entrance.authentication.isOpen(fourth)).isFalse();
          assertThat(Trails.about(entrance.em, "many.sessions")).endsWith("LOGOUT ok");
        });
  }

  @PersistenceTest
  void a_session_nobody_uses_ends_after_the_idle_time(TestDatabase on) {
    Entrance.story(
        on,
        IN_EARNEST,
        entrance -> {
          person(entrance, "idle.one");
          String session = enter(entrance, "idle.one");
          entrance.now = entrance.now.plus(Duration.ofMinutes(19));
          assertThat(entrance.authentication.isOpen(session)).isTrue();
          entrance.now = entrance.now.plus(Duration.ofMinutes(19));
          assertThat(entrance.authentication.isOpen(session)).isTrue();
          entrance.now = entrance.now.plus(Duration.ofMinutes(22));
          assertThat(entrance.authentication.isOpen(session)).isFalse();
        });
  }

  @PersistenceTest
  void an_enrolled_second_factor_is_asked_for_and_a_used_code_refused(TestDatabase on) {
    Entrance.story(
        on,
        IN_EARNEST,
        entrance -> {
          Person person = person(entrance, "two.steps");
          String secret = Totp.newSecret();
          Account account = entrance.accounts.of(person.id());
          account.propose(secret);
          String code = Totp.code(secret, entrance.now.getEpochSecond() / 30, 6);
          account.acceptCode(code, entrance.now);
          account.confirm(entrance.now);
          entrance.em.flush();
          Admission half = entrance.login("two.steps", Entrance.PASSWORD);
          assertThat(half.outcome()).isEqualTo(CODE_NEEDED);
          assertThat(half.session()).isNull();
          Admission wrong = entrance.authentication.code(half.pending(), code, "10.0.0.1");
          assertThat(wrong.outcome()).isEqualTo(REFUSED);
          assertThat(wrong.pending()).as("another try").isSameAs(half.pending());
          entrance.now = entrance.now.plusSeconds(60);
          String next = Totp.code(secret, entrance.now.getEpochSecond() / 30, 6);
          assertThat(code(entrance, half, next)).isEqualTo(ENTERED);
          entrance.now = entrance.now.plus(Duration.ofMinutes(5));
          String late = Totp.code(secret, entrance.now.getEpochSecond() / 30, 6);
          assertThat(code(entrance, half, late)).isEqualTo(REFUSED);
        });
  }

  @PersistenceTest
  void a_one_time_password_opens_the_own_profile_only(TestDatabase on) {
    Entrance.story(
        on,
        IN_EARNEST,
        entrance -> {
          Person person = person(entrance, "new.comer");
          entrance.accounts.of(person.id()).giveOneTimePassword("Once-1234567", entrance.now);
          Grants.give(entrance.em, person, "CUSTOMER_INTERFACE", null, entrance.now, null);
          entrance.em.flush();
          Admission admission = entrance.login("new.comer", "Once-1234567");
          assertThat(admission.obligation()).isEqualTo(Obligation.CHANGE_PASSWORD);
          assertThat(admission.caller()).isEqualTo(Caller.profileOnly("new.comer"));
          assertThat(permissions(entrance, admission.caller()))
              .containsExactly(Permission.PROFILE_EDIT);
          assertThat(permissions(entrance, Caller.full("new.comer")))
              .contains(Permission.INCIDENT_READ);
        });
  }

  @PersistenceTest
  void a_token_reaches_what_scope_and_role_both_allow_until_it_is_revoked(TestDatabase on) {
    Entrance.story(
        on,
        IN_EARNEST,
        entrance -> {
          Person machine = People.machine(entrance.em, "machine.one");
          Grants.give(entrance.em, machine, "MACHINE_INTEGRATION", null, entrance.now, null);
          TokenForm form = new TokenForm();
          form.setName("test");
          form.setScopes(EnumSet.of(Permission.INCIDENT_READ, Permission.CONTRACT_EDIT));
          form.setExpiresAt(entrance.now.plus(Duration.ofDays(1)));
          String secret = Secret.create();
          AccessToken token =
              new AccessToken(machine, form, Secret.digest(secret), 1L, entrance.now);
          entrance.accounts.add(token);
          entrance.em.flush();
          Caller caller = entrance.authentication.token(secret, null).caller().orElseThrow();
          assertThat(Caller.of(caller.principal())).isEqualTo(caller);
          assertThat(permissions(entrance, caller)).containsExactly(Permission.INCIDENT_READ);
          assertThat(entrance.authentication.token(secret + "x", null).caller()).isEmpty();
          token.revoke(entrance.now);
          entrance.em.flush();
          entrance.authentication.tokens.forget(new AccessChanged());
          assertThat(entrance.authentication.token(secret, null).caller()).isEmpty();
          assertThat(permissions(entrance, caller)).isEmpty();
        });
  }

  @PersistenceTest
  void a_machine_may_use_its_password_and_a_person_may_not(TestDatabase on) {
    Entrance.story(
        on,
        IN_EARNEST,
        entrance -> {
          person(entrance, "human.being");
          Person machine = People.machine(entrance.em, "machine.two");
          entrance
              .accounts
              .ofOrNew(machine.id())
              .giveOneTimePassword(Entrance.PASSWORD, entrance.now);
          entrance.em.flush();
          Authentication door = entrance.authentication;
          assertThat(door.password("machine.two", Entrance.PASSWORD, "a").caller()).isPresent();
          assertThat(door.password("machine.two", Entrance.PASSWORD, "a").caller()).isPresent();
          assertThat(door.password("machine.two", "Wrong-123456", "a").caller()).isEmpty();
          assertThat(door.password("human.being", Entrance.PASSWORD, "a").caller()).isEmpty();
          assertThat(entrance.login("machine.two", Entrance.PASSWORD).outcome()).isEqualTo(REFUSED);
        });
  }

  private static EnumSet<Permission> permissions(Entrance entrance, Caller caller) {
    EnumSet<Permission> all = EnumSet.noneOf(Permission.class);
    People.actorRecord(entrance.em)
        .load(caller, entrance.now)
        .ifPresent(actor -> all.addAll(actor.permissions()));
    return all;
  }

  private static Admission.Outcome code(Entrance entrance, Admission half, String code) {
    return entrance.authentication.code(half.pending(), code, "10.0.0.1").outcome();
  }

  private static String enter(Entrance entrance, String login) {
    entrance.now = entrance.now.plusSeconds(1);
    return entrance.login(login, Entrance.PASSWORD).session();
  }

  private static Person person(Entrance entrance, String login) {
    Person person = People.store(entrance.em, login, DutyClass.BUSINESS);
    entrance
        .accounts
        .ofOrNew(person.id())
        .choosePassword(
            Entrance.PASSWORD, new PasswordPolicy(10, 5, Duration.ofDays(90)), entrance.now);
    entrance.em.flush();
    return person;
  }
}
