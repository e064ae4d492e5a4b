package org.egovops.party.access;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.egovops.kernel.RuleBroken;

/**
 * Password policy (口令策略): at least ten characters of four classes, without the login, none of the
 * last five, to be changed every 90 days.
 */
final class PasswordPolicy {

  static final int SHORTEST = 10;
  static final int LONGEST = 128;
  static final int REMEMBERED = 5;
  static final Duration VALID_FOR = Duration.ofDays(90);

  private static final List<String> CLASSES =
      List.of("ABCDEFGHJKLMNPQRSTUVWXYZ", "abcdefghijkmnpqrstuvwxyz", "23456789", "#%+-=?@_");
  private static final int GENERATED_PER_CLASS = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private PasswordPolicy() {}

  /**
   * Refuses a password that is too weak for {@code login}, or one of {@code formerHashes}.
   *
   * @throws RuleBroken {@code access.password-length}, {@code access.password-classes}, {@code
   *     access.password-login}, {@code access.password-reused}
   */
  static void require(String login, String password, Collection<String> formerHashes) {
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      throw RuleBroken.at("password", "access.password-length", SHORTEST, LONGEST);
    }
    if (!hasFourClasses(password)) {
      throw RuleBroken.at("password", "access.password-classes");
    }
    if (password.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT))) {
      throw RuleBroken.at("password", "access.password-login");
    }
    if (formerHashes.stream().anyMatch(former -> PasswordHash.matches(password, former))) {
      throw RuleBroken.at("password", "access.password-reused", REMEMBERED);
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
    StringBuilder password = new StringBuilder();
    for (int round = 0; round < GENERATED_PER_CLASS; round++) {
      CLASSES.forEach(each -> password.append(each.charAt(RANDOM.nextInt(each.length()))));
    }
    return password.toString();
  }
}
