package org.egovops.party.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.egovops.kernel.Home;

/**
 * Access settings (登录参数), read once at start: {@code egovops.session.idle-minutes} (20), {@code
 * egovops.session.limit} per person (3), {@code egovops.demo} (false).
 */
@ApplicationScoped
public class AccessSettings {

  private final Duration idle;
  private final int sessions;
  private final boolean demo;

  public AccessSettings() {
    this(
        Duration.ofMinutes(Integer.parseInt(Home.setting("egovops.session.idle-minutes", "20"))),
        Integer.parseInt(Home.setting("egovops.session.limit", "3")),
        Boolean.parseBoolean(Home.setting("egovops.demo", "false")));
  }

  AccessSettings(Duration idle, int sessions, boolean demo) {
    this.idle = idle;
    this.sessions = sessions;
    this.demo = demo;
  }

  /** How long a session lives without a request. */
  public Duration idle() {
    return idle;
  }

  /** How many sessions a person may have at once; the oldest ends when one more begins. */
  public int sessions() {
    return sessions;
  }

  /** Demonstration mode (演示模式): known accounts and passwords, second factor optional. */
  public boolean demo() {
    return demo;
  }
}
