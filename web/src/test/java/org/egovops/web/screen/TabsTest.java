package org.egovops.web.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TabsTest {

  private static final Tabs TABS = Tabs.of("timeline", "clocks", "files");

  @Test
  void the_tab_an_address_asks_for_is_shown() {
    assertThat(TABS.shown("clocks")).isEqualTo("clocks");
  }

  @Test
  void an_address_that_asks_for_no_tab_or_an_unknown_one_shows_the_first() {
    assertThat(TABS.shown(null)).isEqualTo("timeline");
    assertThat(TABS.shown("")).isEqualTo("timeline");
    assertThat(TABS.shown("clock")).isEqualTo("timeline");
  }
}
