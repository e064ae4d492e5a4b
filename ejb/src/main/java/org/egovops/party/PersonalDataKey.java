package org.egovops.party;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.egovops.kernel.Home;

/**
 * Key of the personal data (个人信息密钥): 16 bytes in hexadecimal. Taken from the setting {@code
 * egovops.personal-data.key} (all nodes of a cluster share one), else from the file {@code
 * personal-data.key} in the installation's data directory, which is made at the first start.
 */
final class PersonalDataKey {

  private static final String SETTING = "egovops.personal-data.key";
  private static final String FILE = "personal-data.key";
  private static final int BYTES = 16;

  private PersonalDataKey() {}

  static byte[] load() {
    String configured = Home.setting(SETTING, null);
    byte[] key = HexFormat.of().parseHex(configured == null ? fromFile() : configured.strip());
    if (key.length != BYTES) {
      throw new IllegalStateException(SETTING + " must be 32 hexadecimal digits");
    }
    return key;
  }

  private static String fromFile() {
    Path file = Home.directory().resolve(FILE);
    try {
      if (!Files.exists(file)) {
        Home.writeSecret(FILE, newKey());
      }
      return Files.readString(file).strip();
    } catch (IOException failed) {
      throw new UncheckedIOException("Cannot read the key of the personal data " + file, failed);
    }
  }

  private static String newKey() {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    return HexFormat.of().formatHex(key);
  }
}
