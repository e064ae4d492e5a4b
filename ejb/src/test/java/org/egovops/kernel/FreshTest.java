package org.egovops.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEC-05")
class FreshTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  private final AtomicInteger loads = new AtomicInteger();
  private final Fresh<String, Integer> fresh = new Fresh<>(Duration.ofSeconds(5), 2);

  @Test
  void an_answer_is_loaded_once_in_its_period() {
    assertThat(ask("a", 0)).isEqualTo(1);
    assertThat(ask("a", 4_999)).isEqualTo(1);
    assertThat(ask("a", 5_000)).isEqualTo(2);
  }

  @Test
  void what_was_changed_here_is_asked_anew() {
    ask("a", 0);
    ask("b", 0);
    fresh.forget("a");
    assertThat(ask("a", 1)).isEqualTo(3);
    assertThat(ask("b", 1)).isEqualTo(2);
    fresh.forgetAll();
    assertThat(ask("b", 1)).isEqualTo(4);
  }

  @Test
  void a_full_cache_still_answers_and_takes_new_ones_when_old_ones_have_passed() {
    ask("a", 0);
    ask("b", 0);
    assertThat(ask("c", 0)).isEqualTo(3);
    assertThat(ask("c", 0)).isEqualTo(4);
    assertThat(ask("c", 6_000)).isEqualTo(5);
    assertThat(ask("c", 6_001)).isEqualTo(5);
  }

  @Test
  void a_clock_set_back_does_not_keep_an_answer_for_ever() {
    ask("a", 0);
    assertThat(ask("a", -1)).isEqualTo(2);
  }

  private int ask(String key, long millis) {
    return fresh.get(key, NOW.plusMillis(millis), each -> loads.incrementAndGet());
  }
}
