package org.egovops.party.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Password hash (口令摘要): PBKDF2 with HMAC-SHA-512, 210,000 rounds and 16 bytes of salt. The text
 * names its own algorithm and rounds, so that both can be raised while old hashes still open.
 */
final class PasswordHash {

  static final int ROUNDS = 210_000;

  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
  private static final String NAME = "pbkdf2-sha512";
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Rounds of new hashes; tests lower them to spare the machine. */
  static int rounds = ROUNDS;

  private PasswordHash() {}

  static String of(String password) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return String.join(
        "$",
        NAME,
        Integer.toString(rounds),
        base64.encodeToString(salt),
        base64.encodeToString(derive(password, salt, rounds)));
  }

  /** Whether {@code password} made {@code hash}; takes as long when there is no hash (null). */
  static boolean matches(String password, String hash) {
    String[] parts = (hash == null ? Nobody.HASH : hash).split("\\$");
    byte[] expected = Base64.getDecoder().decode(parts[3]);
    byte[] actual =
        derive(password, Base64.getDecoder().decode(parts[2]), Integer.parseInt(parts[1]));
    return MessageDigest.isEqual(expected, actual) & hash != null;
  }

  private static byte[] derive(String password, byte[] salt, int rounds) {
    PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
    try {
      return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("This Java has no " + ALGORITHM, missing);
    } finally {
      spec.clearPassword();
    }
  }

  /** Belongs to no password: an unknown login costs the time a known one does. */
  private static final class Nobody {
    static final String HASH = of("no account has this password");
  }
}
