package org.egovops.party.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Failed logins (登录失败限速) by network address: after fifty within five minutes the address waits. An
 * attempt counts when it begins and is given back when it succeeds, so a burst in parallel gains
 * nothing. Kept per node: a brake on guessing; the lockout of the account is what is certain.
 */
@ApplicationScoped
class FailedLogins {

  static final int MOST = 50;
  static final Duration WINDOW = Duration.ofMinutes(5);
  private static final int ADDRESSES = 50_000;

  private final Map<String, Window> windows = new ConcurrentHashMap<>();

  /** Counts an attempt; false when the address has failed too often and must wait. */
  public boolean begin(String address, Instant now) {
    if (windows.size() > ADDRESSES) {
      windows.values().removeIf(window -> window.overAt(now));
    }
    Window window =
        windows.compute(
            String.valueOf(address),
            (key, old) -> old == null || old.overAt(now) ? new Window(now, 1) : old.plus(1));
    return window.attempts() <= MOST;
  }

  /** Gives the attempt back, because it succeeded. */
  public void succeeded(String address) {
    windows.computeIfPresent(String.valueOf(address), (key, old) -> old.plus(-1));
  }

  private record Window(Instant since, int attempts) {
    boolean overAt(Instant now) {
      return !now.isBefore(since.plus(WINDOW));
    }

    Window plus(int more) {
      return new Window(since, attempts + more);
    }
  }
}
