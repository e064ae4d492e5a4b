package org.egovops.web.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.egovops.web.screen.Countdown.Standing;
import org.junit.jupiter.api.Test;

class CountdownTest {

  private static final Instant DUE = Instant.parse("2026-11-23T03:38:00Z");

  @Test
  void a_running_clock_turns_amber_at_three_quarters_and_red_only_after_its_target() {
    assertThat(running(44).tone()).isEqualTo("ok");
    assertThat(running(45).tone()).isEqualTo("warn");
    assertThat(running(60).tone()).isEqualTo("warn");
    assertThat(running(61).tone()).isEqualTo("bad");
    assertThat(running(61).icon()).isEqualTo("warn");
  }

  @Test
  void a_paused_clock_is_grey_unless_it_was_breached_before() {
    assertThat(clock(Standing.PAUSED, 50).tone()).isEqualTo("calm");
    assertThat(clock(Standing.PAUSED, 50).icon()).isEqualTo("pause");
    assertThat(clock(Standing.PAUSED, 70).tone()).isEqualTo("bad");
  }

  @Test
  void a_paused_row_is_never_red_for_the_time_that_passes() {
    Countdown row = new Countdown("到场", Standing.PAUSED, null, Duration.ofMinutes(60), null);
    assertThat(row.tone()).isEqualTo("calm");
    assertThat(row.breached()).isFalse();
    assertThat(row.percent()).isZero();
  }

  @Test
  void an_ended_clock_says_whether_it_was_met() {
    assertThat(clock(Standing.MET, 59).tone()).isEqualTo("ok");
    assertThat(clock(Standing.MET, 59).icon()).isEqualTo("check");
    assertThat(clock(Standing.MISSED, 59).tone()).isEqualTo("bad");
    assertThat(clock(Standing.WAITING, 0).icon()).isEqualTo("circle");
  }

  @Test
  void the_bar_never_leaves_its_frame() {
    assertThat(running(0).percent()).isZero();
    assertThat(running(30).percent()).isEqualTo(50);
    assertThat(running(600).percent()).isEqualTo(100);
    assertThat(running(75).left()).isEqualTo(Duration.ofMinutes(-15));
  }

  @Test
  void service_time_that_is_left_is_told_apart_from_time_that_passes() {
    assertThat(running(20).spares(DUE.minus(Duration.ofMinutes(40)))).isFalse();
    assertThat(running(20).spares(DUE.minus(Duration.ofHours(9)))).isTrue();
  }

  private static Countdown running(long minutes) {
    return clock(Standing.RUNNING, minutes);
  }

  private static Countdown clock(Standing standing, long minutes) {
    return new Countdown("到场", standing, Duration.ofMinutes(minutes), Duration.ofMinutes(60), DUE);
  }
}
