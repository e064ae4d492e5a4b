package org.egovops.recordkeeping;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Rounds;

/** Draft expiry (草稿清理): every night, drafts nobody has typed at for 30 days are taken away. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class DraftExpiry {

  @Inject Drafts drafts;
  @Inject Clock clock;

  @Schedule(hour = "3", minute = "17", persistent = false)
  void expire() {
    Rounds.run("Removing expired drafts", () -> drafts.expire(clock.now()));
  }
}
