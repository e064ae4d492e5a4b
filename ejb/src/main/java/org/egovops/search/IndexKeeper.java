package org.egovops.search;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.egovops.kernel.Clock;

/**
 * Index keeper (索引维护): every two seconds, on every node, lets the index follow the database. A
 * round that takes longer than that — the first one after an empty start — is waited for, not
 * overtaken.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class IndexKeeper {

  private static final System.Logger LOG = System.getLogger(IndexKeeper.class.getName());

  @Inject LocalIndex local;
  @Inject @Any Instance<Searchable> sources;
  @Inject Clock clock;

  private final AtomicBoolean busy = new AtomicBoolean();
  private IndexFollower follower;

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void follow() {
    if (busy.compareAndSet(false, true)) {
      try {
        round();
      } finally {
        busy.set(false);
      }
    }
  }

  /** A failed round is told and tried again two seconds later; the timer must outlive it. */
  private void round() {
    try {
      if (follower == null) {
        follower = new IndexFollower(local, sources.stream().toList());
      }
      follower.round(clock.now());
    } catch (IOException | RuntimeException failed) {
      LOG.log(System.Logger.Level.WARNING, "The search index could not follow", failed);
    }
  }

  @PreDestroy
  void close() {
    local.close();
  }
}
