package org.egovops.recordkeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.egovops.kernel.Origin;
import org.egovops.kernel.Page;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.RuleBroken;
import org.egovops.kernel.Statements;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Work;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final AtomicLong RECORDS = new AtomicLong(700_000_000);
  private static final Author DESK = new Author(11L, "desk1", "服务台甲");
  private static final Instant NOW = Instant.parse("2026-02-14T09:30:00.123Z");

  private enum State {
    NEW,
    ASSIGNED
  }

  private enum Action {
    ASSIGN
  }

  private final long record = RECORDS.incrementAndGet();

  @PersistenceTest
  @Tag("INC-07")
  void a_transition_is_read_back_as_it_was_written(TestDatabase database) {
    add(
        database,
        TimelineEntry.transition(DESK, Action.ASSIGN, State.NEW, State.ASSIGNED).text("交二线处理"));
    TimelineRow row = all(database, true).get(0);
    assertThat(row.kind()).isEqualTo(EntryKind.TRANSITION);
    assertThat(row.action()).isEqualTo("ASSIGN");
    assertThat(row.fromState()).isEqualTo("NEW");
    assertThat(row.toState()).isEqualTo("ASSIGNED");
    assertThat(row.text()).isEqualTo("交二线处理");
    assertThat(row.authorId()).isEqualTo(11);
    assertThat(row.authorName()).isEqualTo("服务台甲");
    assertThat(row.channel()).isEqualTo(Origin.Channel.TIMER);
    assertThat(row.happenedAt()).isEqualTo(NOW);
    assertThat(row.afterTheFact()).isFalse();
  }

  @PersistenceTest
  @Tag("INC-07")
  void what_is_entered_after_the_fact_shows_both_times_and_stands_where_it_happened(
      TestDatabase database) {
    add(database, TimelineEntry.note(DESK, "later"));
    Instant arrival = NOW.minusSeconds(3_600);
    add(database, TimelineEntry.note(DESK, "arrived on site").happened(arrival));
    List<TimelineRow> rows = all(database, true);
    assertThat(rows).extracting(TimelineRow::text).containsExactly("later", "arrived on site");
    assertThat(rows.get(1).happenedAt()).isEqualTo(arrival);
    assertThat(rows.get(1).recordedAt()).isEqualTo(NOW);
    assertThat(rows.get(1).afterTheFact()).isTrue();
  }

  @PersistenceTest
  @Tag("INC-07")
  void internal_notes_are_given_only_to_who_may_see_them(TestDatabase database) {
    add(database, TimelineEntry.note(DESK, "supplier is slow").internal());
    add(database, TimelineEntry.note(DESK, "we are on it"));
    assertThat(all(database, false)).extracting(TimelineRow::text).containsExactly("we are on it");
    assertThat(all(database, true)).hasSize(2);
  }

  @PersistenceTest
  @Tag("INC-07")
  void pages_cover_every_entry_once_even_where_many_happened_at_the_same_moment(
      TestDatabase database) {
    for (int i = 0; i < 23; i++) {
      add(database, TimelineEntry.note(DESK, "n" + i).happened(NOW.minusMillis(i / 10)));
    }
    List<String> seen = new ArrayList<>();
    String after = null;
    do {
      Page<TimelineRow> page = page(database, after, 5);
      page.rows().forEach(row -> seen.add(row.text()));
      after = page.next();
    } while (after != null);
    assertThat(seen).hasSize(23).doesNotHaveDuplicates();
  }

  @PersistenceTest
  @Tag("INC-07")
  void long_chinese_texts_and_strange_characters_survive(TestDatabase database) {
    String longText = "故障现象:无法登录。".repeat(1_000) + "😀";
    add(database, TimelineEntry.note(DESK, longText));
    assertThat(all(database, true).get(0).text()).isEqualTo(longText);
    add(
        database,
        TimelineEntry.note(DESK, "nul\u0000 and lone \uD800 half").happened(NOW.plusMillis(1)));
    assertThat(all(database, true).get(0).text()).isEqualTo("nul\uFFFD and lone \uFFFD half");
  }

  @PersistenceTest
  @Tag("INC-07")
  void an_entry_costs_one_insert_and_nothing_is_read_for_it(TestDatabase database) {
    List<String> sent =
        Statements.sent(
            database.factory().unwrap(ServerSession.class).getEventManager(),
            () -> add(database, TimelineEntry.note(DESK, "one")));
    assertThat(sent).hasSize(1).allMatch(statement -> statement.startsWith("INSERT"));
  }

  @Test
  @Tag("INC-07")
  void a_text_too_long_for_a_timeline_is_refused_with_the_field_to_blame() {
    String tooLong = "x".repeat(TimelineEntry.LONGEST_TEXT + 1);
    assertThatThrownBy(() -> TimelineEntry.note(DESK, tooLong))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> {
              assertThat(broken.code()).isEqualTo("timeline.text-too-long");
              assertThat(broken.field()).isEqualTo("text");
            });
  }

  @Test
  @Tag("INC-07")
  void a_place_nobody_gave_out_is_refused() {
    for (String strange : List.of("x", "1", "1.", ".1", "1.x", "999999999999999999999.1", "'")) {
      assertThatThrownBy(() -> Place.parse(strange)).isInstanceOf(RuleBroken.class);
    }
    assertThat(Place.parse(new Place(NOW, 5).toString())).isEqualTo(new Place(NOW, 5));
  }

  private void add(TestDatabase database, TimelineEntry.Draft draft) {
    Work.run(database, em -> timeline(em).add(record, draft, NOW));
  }

  private List<TimelineRow> all(TestDatabase database, boolean internalToo) {
    return Work.in(database, em -> timeline(em).of(record, internalToo, null, 100)).rows();
  }

  private Page<TimelineRow> page(TestDatabase database, String after, int limit) {
    return Work.in(database, em -> timeline(em).of(record, true, after, limit));
  }

  private static Timeline timeline(EntityManager em) {
    Timeline timeline = new Timeline();
    timeline.em = em;
    return timeline;
  }
}
