package org.egovops.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.egovops.kernel.Clock;
import org.egovops.kernel.DemoLoader;
import org.egovops.party.access.AccessSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEC-05")
class DemoStartTest {

  private final List<Integer> ran = new ArrayList<>();
  private final DemoStart start = new DemoStart();

  @Test
  void nothing_is_loaded_in_earnest() {
    start.settings = new AccessSettings();
    assertThat(start.settings.demo()).isFalse();
    start.begin();
    assertThat(ran).isEmpty();
  }

  @Test
  void loaders_run_from_the_ground_up_and_only_where_nothing_is() {
    start.clock = new Clock(() -> Instant.parse("2026-03-02T01:00:00Z"));
    start.run(List.of(loader(60, false), loader(10, true), loader(20, false)));
    assertThat(ran).containsExactly(20, 60);
  }

  private DemoLoader loader(int order, boolean loaded) {
    return new DemoLoader() {
      @Override
      public int order() {
        return order;
      }

      @Override
      public boolean loaded() {
        return loaded;
      }

      @Override
      public void load(Instant now) {
        ran.add(order);
      }
    };
  }
}
