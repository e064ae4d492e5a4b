package org.egovops.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEC-05")
class RequestLimitTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

  @Test
  void more_than_the_limit_waits_until_the_minute_is_over() {
    RequestLimit limit = new RequestLimit(2);

    assertThat(limit.take("monitor", NOON)).isZero();
    assertThat(limit.take("monitor", NOON.plusSeconds(10))).isZero();
    assertThat(limit.take("monitor", NOON.plusSeconds(20))).isEqualTo(Duration.ofSeconds(41));
    assertThat(limit.take("monitor", NOON.plusSeconds(60))).isZero();
  }

  @Test
  void one_account_does_not_use_up_what_another_may_send() {
    RequestLimit limit = new RequestLimit(1);

    limit.take("monitor", NOON);

    assertThat(limit.take("gateway", NOON)).isZero();
  }

  @Test
  void without_a_limit_nobody_waits() {
    RequestLimit limit = new RequestLimit(0);

    for (int i = 0; i < 10_000; i++) {
      assertThat(limit.take("monitor", NOON)).isZero();
    }
  }
}
