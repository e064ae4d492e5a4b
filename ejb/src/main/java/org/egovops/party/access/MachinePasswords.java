package org.egovops.party.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.egovops.kernel.Fresh;
import org.egovops.party.AccessChanged;
import org.egovops.party.Caller;

/**
 * Machine passwords (外部系统口令) that were right within the last minute, so that not every request of a
 * machine costs a password hash. Kept under a keyed digest whose key lives in this process only.
 */
@ApplicationScoped
class MachinePasswords {

  private static final String ALGORITHM = "HmacSHA256";
  private static final Duration TRUSTED_FOR = Duration.ofMinutes(1);
  private static final int MOST = 1_000;

  private final Fresh<String, Caller> right = new Fresh<>(TRUSTED_FOR, MOST);
  private final SecretKeySpec key;

  MachinePasswords() {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    key = new SecretKeySpec(random, ALGORITHM);
  }

  public Optional<Caller> find(String login, String password, Instant now) {
    return Optional.ofNullable(right.find(digest(login, password), now));
  }

  public void keep(String login, String password, Caller caller, Instant now) {
    right.keep(digest(login, password), caller, now);
  }

  void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) AccessChanged changed) {
    right.forgetAll();
  }

  private String digest(String login, String password) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(login.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      byte[] digest = mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("This Java has no " + ALGORITHM, missing);
    }
  }
}
