package org.egovops.party.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.egovops.kernel.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SEC-05")
class PasswordTest {

  private static final PasswordPolicy POLICY = new PasswordPolicy(10, 5, Duration.ofDays(90));

  @BeforeEach
  void spareTheMachine() {
    PasswordHash.rounds = 10;
  }

  @ParameterizedTest
  @CsvSource({
    "Ab3-56789, access.password-length",
    "abcdefgh1-, access.password-classes",
    "ABCDEFGH1-, access.password-classes",
    "Abcdefghi-, access.password-classes",
    "Abcdefghi1, access.password-classes",
    "Zhang.San-1, access.password-login",
    "1-ZHANG.SANx, access.password-login"
  })
  void a_weak_password_is_refused_with_the_reason(String password, String code) {
    assertThatThrownBy(() -> POLICY.require("zhang.san", password, List.of()))
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
  }

  @Test
  void ten_characters_of_four_classes_are_enough() {
    assertThatCode(() -> POLICY.require("zhang.san", "Ab3-567890", List.of()))
        .doesNotThrowAnyException();
  }

  @Test
  void a_former_password_is_refused() {
    List<String> former = List.of(PasswordHash.of("Old-12345678"));
    assertThatThrownBy(() -> POLICY.require("x", "Old-12345678", former))
        .isInstanceOf(RuleBroken.class);
    assertThatCode(() -> POLICY.require("x", "New-12345678", former)).doesNotThrowAnyException();
  }

  @Test
  void generated_passwords_meet_the_policy_and_differ() {
    List<String> some = IntStream.range(0, 200).mapToObj(i -> PasswordPolicy.generate()).toList();
    assertThat(some).doesNotHaveDuplicates();
    assertThat(some).allSatisfy(password -> POLICY.require("sysadmin", password, List.of()));
  }

  @Test
  void a_hash_costs_at_least_210000_rounds_and_has_its_own_salt() {
    PasswordHash.rounds = PasswordHash.ROUNDS;
    String hash = PasswordHash.of("Ab3-567890");
    assertThat(Integer.parseInt(hash.split("\\$")[1])).isGreaterThanOrEqualTo(210_000);
    assertThat(hash).doesNotContain("Ab3-567890").isNotEqualTo(PasswordHash.of("Ab3-567890"));
    assertThat(PasswordHash.matches("Ab3-567890", hash)).isTrue();
    assertThat(PasswordHash.matches("Ab3-567891", hash)).isFalse();
  }

  @Test
  void no_account_matches_no_password_but_the_comparison_is_made() {
    assertThat(PasswordHash.matches("no account has this password", null)).isFalse();
  }
}
