package org.egovops.recordkeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.egovops.kernel.Clock;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.RuleBroken;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Work;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DraftsTest {

  private static final AtomicLong PEOPLE = new AtomicLong(720_000_000);
  private static final String FORM = "incident/INC-2026-000001/note";
  private static final Instant NOW = Instant.parse("2026-02-14T09:30:00Z");

  private final long person = PEOPLE.incrementAndGet();

  @PersistenceTest
  void what_was_typed_last_is_there_again_with_the_time_it_was_kept(TestDatabase database) {
    Drafts drafts = drafts(database);
    drafts.keep(person, FORM, "用户反", NOW);
    drafts.keep(person, FORM, "用户反映无法登录", NOW.plusSeconds(5));
    assertThat(drafts.find(person, FORM, NOW.plusSeconds(60)))
        .contains(new Draft("用户反映无法登录", NOW.plusSeconds(5)));
  }

  @PersistenceTest
  void drafts_of_other_people_and_forms_stay_apart(TestDatabase database) {
    Drafts drafts = drafts(database);
    drafts.keep(person, FORM, "mine", NOW);
    assertThat(drafts.find(PEOPLE.incrementAndGet(), FORM, NOW)).isEmpty();
    assertThat(drafts.find(person, "incident/INC-2026-000002/note", NOW)).isEmpty();
  }

  @Tag("INC-24")
  @PersistenceTest
  void the_door_gives_everybody_their_own_drafts_only(TestDatabase database) {
    Drafts drafts = drafts(database);
    doorOf(person, drafts).keep(FORM, "用户反映无法登录");
    assertThat(doorOf(person, drafts).find(FORM)).map(Draft::text).contains("用户反映无法登录");
    assertThat(doorOf(PEOPLE.incrementAndGet(), drafts).find(FORM)).isEmpty();
  }

  @PersistenceTest
  void sending_the_form_or_emptying_it_takes_the_draft_away(TestDatabase database) {
    Drafts drafts = drafts(database);
    drafts.keep(person, FORM, "text", NOW);
    drafts.discard(person, FORM);
    assertThat(drafts.find(person, FORM, NOW)).isEmpty();
    drafts.keep(person, FORM, "text", NOW);
    drafts.keep(person, FORM, "  ", NOW);
    assertThat(drafts.find(person, FORM, NOW)).isEmpty();
  }

  @PersistenceTest
  void a_draft_is_forgotten_thirty_days_after_it_was_last_typed_at(TestDatabase database) {
    Drafts drafts = drafts(database);
    drafts.keep(person, FORM, "text", NOW);
    Instant end = NOW.plus(Drafts.KEPT);
    assertThat(drafts.find(person, FORM, end.minusMillis(1))).isPresent();
    assertThat(drafts.find(person, FORM, end)).isEmpty();
    drafts.expire(end.minusMillis(1));
    assertThat(drafts.find(person, FORM, NOW)).isPresent();
    assertThat(drafts.expire(end)).isPositive();
    assertThat(drafts.find(person, FORM, NOW)).isEmpty();
  }

  @PersistenceTest
  void one_draft_too_many_takes_the_one_away_that_was_typed_at_longest_ago(TestDatabase database) {
    Drafts drafts = drafts(database);
    long other = PEOPLE.incrementAndGet();
    drafts.keep(other, FORM, "text", NOW.minusSeconds(1));
    for (int form = 0; form < Drafts.MOST; form++) {
      drafts.keep(person, FORM + form, "text", NOW.plusSeconds(form));
    }
    Instant later = NOW.plusSeconds(1000);
    drafts.keep(person, FORM + 0, "typed at again", later);
    drafts.keep(person, "incident/one-more", "text", later);
    assertThat(drafts.find(person, FORM + 0, later)).isPresent();
    assertThat(drafts.find(person, FORM + 1, later)).isEmpty();
    assertThat(drafts.find(person, FORM + 2, later)).isPresent();
    assertThat(drafts.find(person, "incident/one-more", later)).isPresent();
    assertThat(drafts.find(other, FORM, later)).isPresent();
  }

  @PersistenceTest
  void two_windows_that_begin_the_same_draft_at_once_both_succeed(TestDatabase database)
      throws Exception {
    ExecutorService windows = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < 20; round++) {
        String form = FORM + round;
        CountDownLatch together = new CountDownLatch(2);
        Future<?> one = windows.submit(() -> typed(database, form, together, "one"));
        Future<?> two = windows.submit(() -> typed(database, form, together, "two"));
        one.get(30, TimeUnit.SECONDS);
        two.get(30, TimeUnit.SECONDS);
        assertThat(drafts(database).find(person, form, NOW).orElseThrow().text())
            .isIn("one", "two");
      }
    } finally {
      windows.shutdownNow();
    }
  }

  private Void typed(TestDatabase database, String form, CountDownLatch together, String text)
      throws InterruptedException {
    together.countDown();
    together.await();
    drafts(database).keep(person, form, text, NOW);
    return null;
  }

  @Test
  void a_text_too_long_for_a_draft_is_refused() {
    assertThatThrownBy(() -> new Drafts().keep(person, FORM, "x".repeat(Drafts.LONGEST + 1), NOW))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("draft.too-long");
  }

  private static OwnDrafts doorOf(long person, Drafts drafts) {
    OwnDrafts door = new OwnDrafts();
    door.drafts = drafts;
    door.clock = new Clock(InstantSource.fixed(NOW));
    door.currentAuthor = () -> new Author(person, "somebody", "某人");
    return door;
  }

  private static Drafts drafts(TestDatabase database) {
    Drafts drafts = new Drafts();
    drafts.stored = new InOwnTransactions(database);
    return drafts;
  }

  /** What the container's interceptor does: each call in its transaction. */
  private static final class InOwnTransactions extends StoredDrafts {

    private final TestDatabase database;

    InOwnTransactions(TestDatabase database) {
      this.database = database;
    }

    @Override
    void keep(long personId, String form, String text, Instant now, int most) {
      Work.run(database, em -> with(em).keep(personId, form, text, now, most));
    }

    @Override
    Optional<Draft> find(long personId, String form, Instant since) {
      return Work.in(database, em -> with(em).find(personId, form, since));
    }

    @Override
    void discard(long personId, String form) {
      Work.run(database, em -> with(em).discard(personId, form));
    }

    @Override
    int expire(Instant before) {
      return Work.in(database, em -> with(em).expire(before));
    }

    private static StoredDrafts with(EntityManager em) {
      StoredDrafts drafts = new StoredDrafts();
      drafts.em = em;
      return drafts;
    }
  }
}
