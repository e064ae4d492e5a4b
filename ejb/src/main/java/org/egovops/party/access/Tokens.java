package org.egovops.party.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.egovops.kernel.Fresh;
import org.egovops.party.AccessChanged;
import org.egovops.party.Caller;

/**
 * Tokens (令牌核验) at the door: one digest and a look into memory per request; the database is asked
 * once in five seconds per token, which is how late a revocation may reach another node.
 */
@ApplicationScoped
class Tokens {

  private static final Duration STALE_AT_MOST = Duration.ofSeconds(5);
  private static final int MOST = 10_000;
  private static final int LONGEST = 200;

  @Inject SessionBook book;

  private final Fresh<String, Optional<Caller>> owners = new Fresh<>(STALE_AT_MOST, MOST);

  public Optional<Caller> find(String token, Instant now) {
    return token.length() > LONGEST
        ? Optional.empty()
        : owners.get(Secret.digest(token), now, digest -> book.owner(digest, now));
  }

  void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) AccessChanged changed) {
    owners.forgetAll();
  }
}
