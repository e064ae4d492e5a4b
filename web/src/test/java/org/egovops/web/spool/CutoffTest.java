package org.egovops.web.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who waits too long for a form is woken, and nobody else. */
@Tag("SEC-05")
@Timeout(20)
class CutoffTest {

  @Test
  void a_thread_that_waits_for_bytes_is_woken_from_outside() {
    Cutoff cutoff = new Cutoff();
    CompletableFuture.runAsync(cutoff::strike);

    assertThatThrownBy(() -> new CountDownLatch(1).await())
        .isInstanceOf(InterruptedException.class);
    assertThat(cutoff.end()).isTrue();
  }

  @Test
  void what_comes_after_the_reading_is_not_disturbed() {
    Cutoff unheard = new Cutoff();
    unheard.strike();
    assertThat(unheard.end()).isTrue();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();

    Cutoff inTime = new Cutoff();
    assertThat(inTime.end()).isFalse();
    inTime.strike();
    assertThat(inTime.end()).isFalse();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void a_large_form_may_take_longer_than_a_small_one() {
    assertThat(SteadyBody.patience(-1)).isEqualTo(Duration.ofSeconds(20));
    assertThat(SteadyBody.patience(0)).isEqualTo(Duration.ofSeconds(20));
    assertThat(SteadyBody.patience(SteadyBody.SLOWEST * 60)).isEqualTo(Duration.ofSeconds(80));
  }
}
