package org.egovops.party.access;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Fired;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Work;
import org.egovops.party.AccessChanged;
import org.egovops.party.parameter.UsualParameters;
import org.egovops.recordkeeping.Trails;

/** The whole entrance of a test: the real beans on one transaction of a test database. */
final class Entrance {

  static final String PASSWORD = "Mine-1234567";

  final EntityManager em;
  final Accounts accounts = new Accounts();
  final Authentication authentication = new Authentication();
  final FirstStart firstStart = new FirstStart();
  Instant now = Instant.parse("2026-03-02T01:00:00Z");

  private final Clock clock = new Clock(() -> now);

  private Entrance(EntityManager em, boolean demo) {
    this.em = em;
    PasswordHash.rounds = 10;
    AccessSettings settings = new AccessSettings(demo);
    settings.parameters = new UsualParameters();
    accounts.em = em;
    accounts.settings = settings;
    Doorkeeper doorkeeper = new Doorkeeper();
    doorkeeper.accounts = accounts;
    doorkeeper.settings = settings;
    doorkeeper.audit = Trails.on(em, clock);
    SessionBook book = new SessionBook();
    book.accounts = accounts;
    book.settings = settings;
    book.audit = doorkeeper.audit;
    authentication.doorkeeper = doorkeeper;
    authentication.book = book;
    authentication.clock = clock;
    authentication.failures = new FailedLogins();
    authentication.sessions = new Sessions();
    authentication.sessions.book = book;
    authentication.tokens = new Tokens();
    authentication.tokens.book = book;
    authentication.machines = new MachinePasswords();
    doorkeeper.changes = new Fired<>(this::forget);
    book.changes = doorkeeper.changes;
    firstStart.accounts = accounts;
    firstStart.settings = settings;
    firstStart.clock = clock;
    firstStart.lock = new StartLock();
    firstStart.lock.em = em;
  }

  /** Runs the steps of a story in one transaction; each step is stored before the next. */
  static void story(TestDatabase database, boolean demo, Story story) {
    Work.run(
        database,
        em -> {
          em.setFlushMode(jakarta.persistence.FlushModeType.AUTO);
          story.tell(new Entrance(em, demo));
        });
  }

  private void forget(AccessChanged changed) {
    em.flush();
    authentication.sessions.forget(changed);
    authentication.tokens.forget(changed);
    authentication.machines.forget(changed);
  }

  Admission login(String login, String password) {
    Admission admission = authentication.login(login, password, "10.0.0.1");
    em.flush();
    return admission;
  }

  /** What happens in a test. */
  @FunctionalInterface
  interface Story {
    void tell(Entrance entrance);
  }
}
