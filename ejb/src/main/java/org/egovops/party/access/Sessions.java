package org.egovops.party.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.egovops.kernel.Fresh;
import org.egovops.party.AccessChanged;

/**
 * Sessions (登录会话) of all nodes. Whether one is still open is asked by every request and therefore
 * answered from memory for five seconds.
 */
@ApplicationScoped
class Sessions {

  private static final Duration STALE_AT_MOST = Duration.ofSeconds(5);
  private static final int MOST = 10_000;

  @Inject SessionBook book;

  private final Fresh<String, Boolean> open = new Fresh<>(STALE_AT_MOST, MOST);

  public boolean isOpen(String key, Instant now) {
    return open.get(key, now, each -> book.check(Secret.digest(each), now));
  }

  void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) AccessChanged changed) {
    open.forgetAll();
  }
}
