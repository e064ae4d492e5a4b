package org.egovops.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.egovops.kernel.Home;

/**
 * Request limit (请求限速): how many requests one account may send through the interfaces in a minute,
 * {@code egovops.api.requests-per-minute}; 0, as it is unless set, means as many as it likes. Kept
 * per node.
 */
@ApplicationScoped
class RequestLimit {

  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final Map<String, Window> windows = new ConcurrentHashMap<>();
  private final int most;

  RequestLimit() {
    this(Integer.parseInt(Home.setting("egovops.api.requests-per-minute", "0")));
  }

  RequestLimit(int most) {
    this.most = most;
  }

  /** Counts a request; how long its account has to wait, zero when it may pass. */
  public Duration take(String login, Instant now) {
    if (most <= 0) {
      return Duration.ZERO;
    }
    Window window =
        windows.compute(
            login, (key, old) -> old == null || old.overAt(now) ? new Window(now, 1) : old.more());
    return window.requests() <= most ? Duration.ZERO : window.waitAt(now);
  }

  private record Window(Instant since, int requests) {

    boolean overAt(Instant now) {
      return !now.isBefore(since.plus(WINDOW));
    }

    Window more() {
      return new Window(since, requests + 1);
    }

    /** Whole seconds until it is over, at least one. */
    Duration waitAt(Instant now) {
      return Duration.ofSeconds(Duration.between(now, since.plus(WINDOW)).toSeconds() + 1);
    }
  }
}
