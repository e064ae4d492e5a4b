package org.egovops.party.access;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.egovops.kernel.RuleBroken;

/**
 * Password policy (口令策略): long enough, of four classes of characters, without the login, none of
 * the last ones, to be changed from time to time.
 *
 * @param shortest fewest characters
 * @param remembered how many former passwords cannot be used again
 * @param validFor after what time another must be chosen
 */
record PasswordPolicy(int shortest, int remembered, Duration validFor) {

  private static final int LONGEST = 128;

  private static final List<String> CLASSES =
      List.of("ABCDEFGHJKLMNPQRSTUVWXYZ", "abcdefghijkmnpqrstuvwxyz", "23456789", "#%+-=?@_");
  private static final int GENERATED_PER_CLASS = 4;
  private static final int ROUNDS_OF_HALF = GENERATED_PER_CLASS / 2;
  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * Refuses a password that is too weak for {@code login}, or one of {@code formerHashes}.
   *
   * @throws RuleBroken {@code access.password-length}, {@code access.password-classes}, {@code
   *     access.password-login}, {@code access.password-reused}
   */
  void require(String login, String password, Collection<String> formerHashes) {
    if (password.length() < shortest || password.length() > LONGEST) {
      throw RuleBroken.at("password", "access.password-length", shortest, LONGEST);
    }
    if (!hasFourClasses(password)) {
      throw RuleBroken.at("password", "access.password-classes");
    }
    if (password.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT))) {
      throw RuleBroken.at("password", "access.password-login");
    }
    if (formerHashes.stream().anyMatch(former -> PasswordHash.matches(password, former))) {
      throw RuleBroken.at("password", "access.password-reused", remembered);
    }
  }

  private static boolean hasFourClasses(String password) {
    List<IntPredicate> classes =
        List.of(
            Character::isUpperCase,
            Character::isLowerCase,
            Character::isDigit,
            character -> !Character.isLetterOrDigit(character));
    return classes.stream().allMatch(each -> password.chars().anyMatch(each));
  }

  /** A random password that meets the policy, without letters that are read wrongly. */
  static String generate() {
    return generate(GENERATED_PER_CLASS);
  }

  /** Half of such a password; two halves make a whole one. */
  static String generateHalf() {
    return generate(ROUNDS_OF_HALF);
  }

  private static String generate(int rounds) {
    StringBuilder password = new StringBuilder();
    for (int round = 0; round < rounds; round++) {
      CLASSES.forEach(each -> password.append(each.charAt(RANDOM.nextInt(each.length()))));
    }
    return password.toString();
  }
}
