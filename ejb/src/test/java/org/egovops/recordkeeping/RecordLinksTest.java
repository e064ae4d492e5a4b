package org.egovops.recordkeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.RuleBroken;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Work;
import org.junit.jupiter.api.Tag;

class RecordLinksTest {

  private static final AtomicLong RECORDS = new AtomicLong(710_000_000);
  private static final Author DESK = new Author(11L, "desk1", "服务台甲");
  private static final Instant NOW = Instant.parse("2026-02-14T09:30:00Z");

  private final RecordRef older = incident();
  private final RecordRef newer = incident();

  @PersistenceTest
  @Tag("INC-02")
  void both_records_know_their_link_and_which_end_they_are(TestDatabase database) {
    link(database, LinkKind.PARENT_OF, older, newer);
    assertThat(of(database, older))
        .containsExactly(new LinkRow(LinkKind.PARENT_OF, true, newer, 11L, "服务台甲", false, NOW));
    assertThat(of(database, newer))
        .containsExactly(new LinkRow(LinkKind.PARENT_OF, false, older, 11L, "服务台甲", false, NOW));
  }

  @PersistenceTest
  @Tag("INC-02")
  void the_same_link_is_refused_in_either_direction_but_another_kind_is_not(TestDatabase database) {
    link(database, LinkKind.PARENT_OF, older, newer);
    assertThatThrownBy(() -> link(database, LinkKind.PARENT_OF, older, newer))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("link.exists");
    assertThatThrownBy(() -> link(database, LinkKind.PARENT_OF, newer, older))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("link.exists");
    link(database, LinkKind.RELATED_TO, newer, older);
    assertThat(of(database, older)).hasSize(2);
  }

  @PersistenceTest
  @Tag("INC-02")
  void a_record_is_never_linked_to_itself(TestDatabase database) {
    assertThatThrownBy(() -> link(database, LinkKind.DUPLICATE_OF, older, older))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("link.to-itself");
  }

  @PersistenceTest
  @Tag("INC-02")
  void links_with_a_direction_never_lead_back_to_where_they_start(TestDatabase database) {
    RecordRef newest = incident();
    link(database, LinkKind.PARENT_OF, older, newer);
    link(database, LinkKind.PARENT_OF, newer, newest);
    assertThatThrownBy(() -> link(database, LinkKind.PARENT_OF, newest, older))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("link.ring");
    link(database, LinkKind.PARENT_OF, older, newest);
    link(database, LinkKind.RELATED_TO, newest, older);
    link(database, LinkKind.CAUSED_BY, newest, older);
    assertThat(of(database, older)).hasSize(4);
  }

  @PersistenceTest
  @Tag("INC-02")
  void a_link_without_direction_can_be_taken_away_from_either_end(TestDatabase database) {
    link(database, LinkKind.RELATED_TO, newer, older);
    assertThat(unlink(database, LinkKind.RELATED_TO, newer, older)).isTrue();
    link(database, LinkKind.RELATED_TO, newer, older);
    assertThat(unlink(database, LinkKind.RELATED_TO, older, newer)).isTrue();
    assertThat(of(database, older)).isEmpty();
  }

  @PersistenceTest
  @Tag("INC-02")
  void taking_away_a_link_that_is_not_there_says_so(TestDatabase database) {
    link(database, LinkKind.CAUSED_BY, older, newer);
    assertThat(unlink(database, LinkKind.CAUSED_BY, newer, older)).isFalse();
    assertThat(of(database, older)).hasSize(1);
  }

  private static RecordRef incident() {
    long id = RECORDS.incrementAndGet();
    return new RecordRef(id, "INCIDENT", "INC-2026-" + id);
  }

  private static void link(TestDatabase database, LinkKind kind, RecordRef from, RecordRef to) {
    with(
        database,
        links -> {
          links.link(kind, from, to, DESK, NOW);
          return null;
        });
  }

  private static boolean unlink(
      TestDatabase database, LinkKind kind, RecordRef from, RecordRef to) {
    return with(database, links -> links.unlink(kind, from, to));
  }

  private static List<LinkRow> of(TestDatabase database, RecordRef record) {
    return with(database, links -> links.of(record.id()));
  }

  private static <T> T with(TestDatabase database, Function<RecordLinks, T> work) {
    return Work.in(
        database,
        em -> {
          RecordLinks links = new RecordLinks();
          links.em = em;
          return work.apply(links);
        });
  }
}
