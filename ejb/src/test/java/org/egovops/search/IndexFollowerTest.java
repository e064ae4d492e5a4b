package org.egovops.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("INC-07")
class IndexFollowerTest {

  private static final Instant NOW = Ledger.NOW;

  @TempDir Path folder;
  private final Ledger ledger = new Ledger();
  private SearchDeskFixture search;

  @BeforeEach
  void one_record_is_indexed() {
    ledger.with(1, "交换机", "");
    search = new SearchDeskFixture(folder, ledger).follow(NOW);
  }

  @AfterEach
  void the_index_is_closed() {
    search.close();
  }

  @Test
  void a_change_is_found_after_the_next_round_under_its_new_words_only() {
    change(1, "路由器", NOW.plusSeconds(1));
    search.follow(NOW.plusSeconds(2));
    assertThat(search.find("路由器")).containsExactly(1L);
    assertThat(search.find("交换机")).isEmpty();
  }

  @Test
  void a_quiet_round_reads_no_record_again() {
    ledger.documentsRead = 0;
    search.follow(NOW.plusSeconds(2)).follow(NOW.plusSeconds(4)).follow(NOW.plusSeconds(70));
    assertThat(ledger.documentsRead).isZero();
  }

  @Test
  void a_change_committed_some_seconds_after_it_was_stamped_is_not_missed() {
    change(2, "晚到的变更", NOW.plusSeconds(1));
    ledger.hidden.add(2L);
    change(1, "交换机", NOW.plusSeconds(8));
    search.follow(NOW.plusSeconds(9));
    ledger.hidden.clear();
    search.follow(NOW.plusSeconds(11));
    assertThat(search.find("晚到")).containsExactly(2L);
  }

  @Test
  void a_change_committed_a_minute_late_is_found_within_the_next_minute() {
    change(2, "晚到的变更", NOW.plusSeconds(1));
    ledger.hidden.add(2L);
    change(1, "交换机", NOW.plusSeconds(55));
    search.follow(NOW.plusSeconds(56));
    ledger.hidden.clear();
    search.follow(NOW.plusSeconds(58));
    assertThat(search.find("晚到")).as("outside the short overlap").isEmpty();
    search.follow(NOW.plusSeconds(60));
    assertThat(search.find("晚到")).containsExactly(2L);
  }

  @Test
  void a_node_whose_clock_is_fast_hides_nobody_elses_changes() {
    change(1, "交换机", NOW.plusSeconds(500));
    search.follow(NOW.plusSeconds(2));
    change(2, "别处的变更", NOW.plusSeconds(3));
    search.follow(NOW.plusSeconds(4));
    assertThat(search.find("别处")).containsExactly(2L);
  }

  @Test
  void once_a_day_everything_is_compared() {
    change(2, "很久以前的变更", NOW.minusSeconds(90_000));
    ledger.with(3, "将被移除", "");
    search.follow(NOW.plusSeconds(2));
    assertThat(search.find("移除")).containsExactly(3L);
    ledger.records.remove(3L);
    search.follow(NOW.plusSeconds(62));
    assertThat(search.find("以前")).isEmpty();
    search.follow(NOW.plusSeconds(86_400));
    assertThat(search.find("以前")).containsExactly(2L);
    assertThat(search.desk.find("移除", null, 10).total()).isZero();
  }

  @Test
  void after_a_restart_only_what_changed_meanwhile_is_read() {
    ledger.with(2, "打印机", "");
    search.follow(NOW.plusSeconds(2));
    search.close();
    ledger.documentsRead = 0;
    change(1, "路由器", NOW.plusSeconds(60));
    search = new SearchDeskFixture(folder, ledger).follow(NOW.plusSeconds(90));
    assertThat(ledger.documentsRead).isEqualTo(1);
    assertThat(search.find("路由器")).containsExactly(1L);
    assertThat(search.find("打印机")).containsExactly(2L);
  }

  @Test
  void a_damaged_index_is_built_anew_from_the_database() throws IOException {
    search.close();
    damage();
    search = new SearchDeskFixture(folder, ledger).follow(NOW.plusSeconds(90));
    assertThat(search.find("交换机")).containsExactly(1L);
    assertThat(search.desk.find("交换机", null, 1).complete()).isTrue();
  }

  @Test
  void many_records_are_brought_in_page_by_page() {
    for (long id = 10; id < 2_510; id++) {
      change(id, "批量" + id, NOW.minusSeconds(id / 100));
    }
    search.close();
    search = new SearchDeskFixture(folder.resolve("anew"), ledger).follow(NOW);
    assertThat(search.find("批量10")).isNotEmpty();
    assertThat(search.find("INC-2026-002509")).containsExactly(2_509L);
    assertThat(ledger.documentsRead).isEqualTo(1 + 2_501);
  }

  private void damage() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      byte[] content = Files.readAllBytes(file);
      Files.write(file, java.util.Arrays.copyOf(content, content.length / 2));
    }
  }

  private void change(long id, String title, Instant at) {
    ledger.with(Ledger.document(id, title, "", "", Map.of(), at));
  }
}
