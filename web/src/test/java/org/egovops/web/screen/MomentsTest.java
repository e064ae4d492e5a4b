package org.egovops.web.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MomentsTest {

  private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
  private static final Locale ENGLISH = Locale.ENGLISH;
  private static final Instant NOW = Instant.parse("2026-11-23T03:28:05Z");

  @Test
  void today_yesterday_and_tomorrow_are_said_in_words() {
    assertThat(Moments.near(Instant.parse("2026-11-23T02:31:00Z"), NOW, CHINESE))
        .isEqualTo("今日 10:31");
    assertThat(Moments.near(Instant.parse("2026-11-22T08:40:00Z"), NOW, CHINESE))
        .isEqualTo("昨日 16:40");
    assertThat(Moments.near(Instant.parse("2026-11-24T01:30:00Z"), NOW, ENGLISH))
        .isEqualTo("Tomorrow 09:30");
  }

  @Test
  void the_day_is_that_of_shanghai_and_not_of_greenwich() {
    assertThat(Moments.near(Instant.parse("2026-11-22T16:00:00Z"), NOW, CHINESE))
        .isEqualTo("今日 00:00");
    assertThat(Moments.near(Instant.parse("2026-11-22T15:59:59Z"), NOW, CHINESE))
        .isEqualTo("昨日 23:59");
  }

  @Test
  void further_away_date_and_time_are_written_out() {
    Instant then = Instant.parse("2026-11-20T02:38:12Z");
    assertThat(Moments.near(then, NOW, CHINESE)).isEqualTo("2026-11-20 10:38");
    assertThat(Moments.full(then)).isEqualTo("2026-11-20 10:38");
    assertThat(Moments.exact(then)).isEqualTo("2026-11-20 10:38:12");
    assertThat(Moments.day(then)).isEqualTo("2026-11-20");
  }

  @Test
  void the_shortest_form_leaves_out_the_day_only_if_it_is_today() {
    assertThat(Moments.shortest(Instant.parse("2026-11-23T03:38:00Z"), NOW, CHINESE))
        .isEqualTo("11:38");
    assertThat(Moments.shortest(Instant.parse("2026-11-22T03:38:00Z"), NOW, CHINESE))
        .isEqualTo("昨日 11:38");
  }
}
