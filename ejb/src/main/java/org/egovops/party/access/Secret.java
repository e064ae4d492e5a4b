package org.egovops.party.access;

import java.security.SecureRandom;
import java.util.Base64;
import org.egovops.kernel.Sm3;

/** Secret (随机凭据) of 256 bits, handed out once and stored as its SM3 digest only. */
final class Secret {

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secret() {}

  static String create() {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  static String digest(String secret) {
    return Sm3.hex(secret);
  }
}
