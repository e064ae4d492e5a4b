package org.egovops.communication;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Rounds;

/** Notice expiry (通知清理): every night, notices more than a year old are taken away. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class NoticeExpiry {

  private static final Duration KEPT = Duration.ofDays(366);

  @Inject Notices notices;
  @Inject Clock clock;

  @Schedule(hour = "3", minute = "47", persistent = false)
  void expire() {
    Rounds.run("Forgetting old notices", () -> notices.forget(clock.now().minus(KEPT)));
  }
}
