package org.egovops.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("SEC-05")
class SearchScopeTest {

  private static final long SEED = 20261123L;

  @TempDir Path folder;
  private final Ledger ledger = new Ledger();
  private SearchDeskFixture search;

  @AfterEach
  void the_index_is_closed() {
    search.close();
  }

  @Test
  void nothing_outside_the_scope_is_found_counted_or_told() {
    ledger
        .with(document(1, "交换机", "", Map.of(Facet.ORGANIZATION, "10", Facet.CONTRACT, "1")))
        .with(document(2, "交换机", "", Map.of(Facet.ORGANIZATION, "11", Facet.CONTRACT, "1")))
        .with(document(3, "交换机", "", Map.of(Facet.CONTRACT, "2")))
        .with(document(4, "交换机", "", Map.of()));
    index();
    assertThat(found(SearchScope.only(Facet.ORGANIZATION, 10))).containsExactly(1L);
    assertThat(found(SearchScope.any(Facet.CONTRACT, List.of(1L))))
        .containsExactlyInAnyOrder(1L, 2L);
    assertThat(found(SearchScope.NOTHING)).isEmpty();
    assertThat(found(SearchScope.any(Facet.CONTRACT, List.of()))).isEmpty();
    assertThat(found(SearchScope.either())).isEmpty();
    assertThat(found(SearchScope.all())).hasSize(4);
    ledger.scope = SearchScope.only(Facet.ORGANIZATION, 10);
    assertThat(search.desk.find("交换机", null, 1).total()).isEqualTo(1);
    assertThat(search.desk.find("INC-2026-000002", null, 1).total()).isZero();
  }

  @Test
  void internal_text_is_neither_found_nor_shown_to_who_may_not_read_it() {
    ledger.with(Ledger.document(1, "网络缓慢", "已转二线", "怀疑H3C固件漏洞", Map.of(), Ledger.NOW));
    index();
    assertThat(search.find("固件漏洞")).isEmpty();
    assertThat(search.find("h3c")).isEmpty();
    assertThat(search.hits("缓慢").get(0).snippet().plain()).isEqualTo("已转二线");
    ledger.internal = true;
    assertThat(search.hits("固件漏洞").get(0).snippet().html()).isEqualTo("怀疑H3C<mark>固件漏洞</mark>");
    assertThat(search.find("h3c")).containsExactly(1L);
  }

  @Test
  void a_record_that_left_the_scope_since_it_was_indexed_is_not_shown() {
    ledger.with(1, "交换机", "").with(2, "交换机", "");
    index();
    ledger.hidden.add(1L);
    assertThat(search.find("交换机")).containsExactly(2L);
  }

  @Test
  void the_index_and_the_meaning_of_a_scope_agree_on_random_records() {
    Random random = new Random(SEED);
    for (long id = 1; id <= 300; id++) {
      ledger.with(document(id, "交换机", "", facets(random)));
    }
    index();
    for (int round = 0; round < 200; round++) {
      SearchScope scope = scope(random, 3);
      List<Long> expected =
          ledger.records.values().stream()
              .filter(record -> holds(scope, record.facets()))
              .map(SearchDocument::id)
              .toList();
      List<Long> hits =
          search.desk.fullText.ids(scoped(scope), SearchDeskFixture.ACTOR, "交换机", 1000);
      assertThat(hits).as("seed %d, %s", SEED, scope).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private Ledger scoped(SearchScope scope) {
    ledger.scope = scope;
    return ledger;
  }

  private static Map<Facet, String> facets(Random random) {
    return Map.of(
        Facet.ORGANIZATION, String.valueOf(random.nextInt(3)),
        Facet.CONTRACT, String.valueOf(random.nextInt(3)),
        Facet.TEAM, String.valueOf(random.nextInt(3)));
  }

  private static SearchScope scope(Random random, int depth) {
    List<SearchScope> parts =
        depth == 0
            ? List.of()
            : IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> scope(random, depth - 1))
                .toList();
    return switch (random.nextInt(3)) {
      case 0 -> new SearchScope.AllOf(parts);
      case 1 -> new SearchScope.OneOf(parts);
      default ->
          SearchScope.any(
              Facet.values()[random.nextInt(3)],
              IntStream.range(0, 3).filter(i -> random.nextBoolean()).boxed().toList());
    };
  }

  /** What a scope means, said without an index. */
  private static boolean holds(SearchScope scope, Map<Facet, String> facets) {
    if (scope instanceof SearchScope.AnyOf any) {
      return facets.containsKey(any.facet()) && any.values().contains(facets.get(any.facet()));
    }
    if (scope instanceof SearchScope.AllOf all) {
      return all.parts().stream().allMatch(part -> holds(part, facets));
    }
    return ((SearchScope.OneOf) scope).parts().stream().anyMatch(part -> holds(part, facets));
  }

  private List<Long> found(SearchScope scope) {
    ledger.scope = scope;
    return search.find("交换机");
  }

  private void index() {
    search = new SearchDeskFixture(folder, ledger).follow(Ledger.NOW);
  }

  private static SearchDocument document(
      long id, String title, String text, Map<Facet, String> facets) {
    return Ledger.document(id, title, text, "", facets, Ledger.NOW);
  }
}
