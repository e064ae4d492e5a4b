package org.egovops.party.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.DutyClass;
import org.egovops.party.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEC-05")
class AccountTest {

  private static final Lockout LOCKOUT = new Lockout(5, Duration.ofMinutes(30));
  private static final PasswordPolicy POLICY = new PasswordPolicy(10, 5, Duration.ofDays(90));
  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final boolean DEMO = true;

  @BeforeEach
  void spareTheMachine() {
    PasswordHash.rounds = 10;
  }

  private final Account account = new Account(People.unsaved("zhang.san", DutyClass.BUSINESS));

  @Test
  void the_fifth_failure_in_a_row_locks_for_thirty_minutes() {
    for (int i = 1; i < 5; i++) {
      assertThat(account.fail(LOCKOUT, NOW)).isFalse();
    }
    assertThat(account.lockedAt(NOW)).isFalse();
    assertThat(account.fail(LOCKOUT, NOW)).isTrue();
    assertThat(account.lockedAt(NOW.plus(Duration.ofMinutes(30)).minusMillis(1))).isTrue();
    assertThat(account.lockedAt(NOW.plus(Duration.ofMinutes(30)))).isFalse();
  }

  @Test
  void attempts_while_locked_do_not_prolong_the_lock() {
    failTimes(5, NOW);
    failTimes(20, NOW.plus(Duration.ofMinutes(29)));
    assertThat(account.lockedAt(NOW.plus(Duration.ofMinutes(30)))).isFalse();
  }

  @Test
  void a_success_forgives_earlier_failures() {
    failTimes(4, NOW);
    account.enter(NOW);
    failTimes(4, NOW);
    assertThat(account.lockedAt(NOW)).isFalse();
  }

  @Test
  void a_one_time_password_must_be_changed_first() {
    account.giveOneTimePassword("Once-1234567", NOW);
    assertThat(account.obligationAt(NOW, POLICY.validFor(), !DEMO))
        .contains(Obligation.CHANGE_PASSWORD);
    account.choosePassword("Mine-1234567", POLICY, NOW);
    assertThat(account.obligationAt(NOW, POLICY.validFor(), !DEMO)).isEmpty();
  }

  @Test
  void a_password_lasts_ninety_days() {
    account.choosePassword("Mine-1234567", POLICY, NOW);
    Instant end = NOW.plus(Duration.ofDays(90));
    assertThat(account.obligationAt(end.minusMillis(1), POLICY.validFor(), !DEMO)).isEmpty();
    assertThat(account.obligationAt(end, POLICY.validFor(), !DEMO))
        .contains(Obligation.CHANGE_PASSWORD);
  }

  @Test
  void none_of_the_last_five_passwords_may_be_chosen_again() {
    for (int i = 0; i < 6; i++) {
      account.choosePassword("Mine-123456" + i, POLICY, NOW.plusSeconds(i));
    }
    for (int i = 1; i < 6; i++) {
      String former = "Mine-123456" + i;
      assertThatThrownBy(() -> account.choosePassword(former, POLICY, NOW.plusSeconds(60)))
          .as(former)
          .isInstanceOf(RuleBroken.class);
    }
    account.choosePassword("Mine-1234560", POLICY, NOW.plusSeconds(60));
  }

  @Test
  void an_administrator_needs_a_second_factor_outside_the_demonstration() {
    Account administrator = new Account(People.unsaved("sys", DutyClass.SYSTEM_ADMINISTRATION));
    administrator.choosePassword("Mine-1234567", POLICY, NOW);
    assertThat(administrator.obligationAt(NOW, POLICY.validFor(), !DEMO))
        .contains(Obligation.ENROL_SECOND_FACTOR);
    assertThat(administrator.obligationAt(NOW, POLICY.validFor(), DEMO)).isEmpty();
    enrol(administrator);
    assertThat(administrator.obligationAt(NOW, POLICY.validFor(), !DEMO)).isEmpty();
  }

  @Test
  void a_code_opens_once() {
    String secret = enrol(account);
    Instant later = NOW.plusSeconds(60);
    String code = code(secret, later);
    assertThat(account.acceptCode(code, later)).isTrue();
    assertThat(account.acceptCode(code, later)).isFalse();
    assertThat(account.acceptCode(code(secret, later.minusSeconds(30)), later)).isFalse();
    assertThat(account.acceptCode(code(secret, later.plusSeconds(30)), later)).isTrue();
  }

  @Test
  void a_second_factor_counts_only_after_a_right_code() {
    account.propose(Totp.newSecret());
    assertThat(account.hasSecondFactor()).isFalse();
    assertThat(account.acceptCode("000000x", NOW)).isFalse();
    assertThat(account.hasSecondFactor()).isFalse();
  }

  private static String enrol(Account account) {
    String secret = Totp.newSecret();
    account.propose(secret);
    account.acceptCode(code(secret, NOW), NOW);
    account.confirm(NOW);
    return secret;
  }

  private static String code(String secret, Instant at) {
    return Totp.code(secret, at.getEpochSecond() / 30, 6);
  }

  private void failTimes(int times, Instant at) {
    for (int i = 0; i < times; i++) {
      account.fail(LOCKOUT, at);
    }
  }
}
