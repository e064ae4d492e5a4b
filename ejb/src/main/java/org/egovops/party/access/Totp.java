package org.egovops.party.access;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time password (动态口令, RFC 6238): six digits of HMAC-SHA-1 over steps of 30 seconds,
 * which is what every authenticator application understands. One step early or late is accepted.
 */
final class Totp {

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int STEP_SECONDS = 30;
  private static final int SECRET_BYTES = 20;
  private static final int DIGITS = 6;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Totp() {}

  /** A new secret in Base32, as people type it. */
  static String newSecret() {
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    return base32(secret);
  }

  /** The step whose code {@code code} is, if it lies near {@code now}. */
  static OptionalLong step(String secret, String code, Instant now) {
    long present = now.getEpochSecond() / STEP_SECONDS;
    byte[] given = code.strip().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    return LongStream.rangeClosed(present - 1, present + 1)
        .filter(step -> MessageDigest.isEqual(given, code(secret, step, DIGITS).getBytes()))
        .findFirst();
  }

  /** The code of a step. */
  static String code(String secret, long step, int digits) {
    byte[] hash = hmac(bytes(secret), ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    int offset = hash[hash.length - 1] & 0xf;
    int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
    String all = String.format(Locale.ROOT, "%010d", number);
    return all.substring(all.length() - digits);
  }

  static String uri(String issuer, String login, String secret) {
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(issuer, login, secret, issuer);
  }

  private static byte[] hmac(byte[] key, byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key, "HmacSHA1"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("This Java has no HmacSHA1", missing);
    }
  }

  static String base32(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte each : bytes) {
      buffer = buffer << 8 | each & 0xff;
      for (bits += 8; bits >= 5; bits -= 5) {
        text.append(ALPHABET.charAt(buffer >> bits - 5 & 31));
      }
    }
    return bits == 0
        ? text.toString()
        : text.append(ALPHABET.charAt(buffer << 5 - bits & 31)).toString();
  }

  private static byte[] bytes(String base32) {
    ByteBuffer bytes = ByteBuffer.allocate(base32.length() * 5 / 8);
    int buffer = 0;
    int bits = 0;
    for (char letter : base32.toCharArray()) {
      buffer = buffer << 5 | ALPHABET.indexOf(letter);
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.put((byte) (buffer >> bits));
      }
    }
    return bytes.array();
  }
}
