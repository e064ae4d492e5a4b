package org.egovops.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Fresh;

/**
 * Actors (操作人集合) known for at most five seconds, because every request asks who is calling and what
 * that caller may do.
 */
@ApplicationScoped
public class Actors {

  static final Duration STALE_AT_MOST = Duration.ofSeconds(5);
  private static final int MOST = 10_000;

  @Inject ActorRecord record;
  @Inject Clock clock;

  private final Fresh<Caller, Optional<Actor>> fresh = new Fresh<>(STALE_AT_MOST, MOST);

  /** The actor behind a caller; empty when the account is closed, expired or unknown. */
  public Optional<Actor> find(Caller caller) {
    Instant now = clock.now();
    return fresh.get(caller, now, name -> record.load(name, now));
  }

  void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) AccessChanged changed) {
    fresh.forgetAll();
  }
}
