package org.egovops.party;

import java.util.stream.IntStream;

/**
 * Unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters, the last one a check
 * character over the others. Government bodies begin with 11, public institutions with 12.
 */
final class CreditCode {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int MODULUS = ALPHABET.length();
  private static final int LENGTH = 18;

  private CreditCode() {}

  static boolean valid(String code) {
    return code.length() == LENGTH
        && code.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)
        && code.charAt(LENGTH - 1) == checkCharacter(code);
  }

  /** The first 17 characters with their check character. */
  static String completed(String first) {
    return first + checkCharacter(first);
  }

  private static char checkCharacter(String code) {
    int sum =
        IntStream.range(0, LENGTH - 1)
            .map(place -> ALPHABET.indexOf(code.charAt(place)) * weight(place))
            .sum();
    return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
  }

  /** 3 to the power of the place, modulo 31. */
  private static int weight(int place) {
    return IntStream.range(0, place).reduce(1, (weight, step) -> weight * 3 % MODULUS);
  }
}
