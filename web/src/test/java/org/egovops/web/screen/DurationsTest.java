package org.egovops.web.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {

  @ParameterizedTest
  @CsvSource({
    "PT0S, 0 秒, 0 s",
    "PT59S, 59 秒, 59 s",
    "PT10M, 10 分, 10 min",
    "PT3H10M, 3 时 10 分, 3 h 10 min",
    "PT6H5M, 6 时 05 分, 6 h 05 min",
    "PT4H, 4 时, 4 h",
    "PT47H59M59S, 47 时 59 分, 47 h 59 min",
    "PT48H, 2 天, 2 d",
    "PT75H, 3 天 03 时, 3 d 03 h",
    "PT-22M, 22 分, 22 min",
  })
  void a_duration_is_read_in_at_most_two_units(Duration duration, String chinese, String english) {
    assertThat(Durations.words(duration, Locale.SIMPLIFIED_CHINESE)).isEqualTo(chinese);
    assertThat(Durations.words(duration, Locale.ENGLISH)).isEqualTo(english);
  }

  @Test
  void a_receipt_leaves_no_second_out() {
    assertThat(exact("PT49M53S")).isEqualTo("49 分 53 秒");
    assertThat(exact("PT10H07S")).isEqualTo("10 时 7 秒");
    assertThat(exact("PT1H")).isEqualTo("1 时");
    assertThat(exact("PT0S")).isEqualTo("0 秒");
    assertThat(exact("PT75H1S")).isEqualTo("75 时 1 秒");
  }

  private static String exact(String duration) {
    return Durations.exact(Duration.parse(duration), Locale.SIMPLIFIED_CHINESE);
  }
}
