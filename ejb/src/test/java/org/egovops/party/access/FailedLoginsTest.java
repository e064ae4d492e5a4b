package org.egovops.party.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEC-05")
class FailedLoginsTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  private final FailedLogins failures = new FailedLogins();

  @Test
  void an_address_that_failed_too_often_waits_five_minutes() {
    assertThat(fail("10.0.0.1", FailedLogins.MOST)).isTrue();
    assertThat(failures.begin("10.0.0.1", NOW.plusSeconds(299))).isFalse();
    assertThat(failures.begin("10.0.0.2", NOW)).isTrue();
    assertThat(failures.begin("10.0.0.1", NOW.plusSeconds(300))).isTrue();
  }

  @Test
  void successes_do_not_count() {
    boolean allLetIn =
        IntStream.range(0, 500)
            .allMatch(
                i -> {
                  boolean begun = failures.begin("10.0.0.1", NOW);
                  failures.succeeded("10.0.0.1");
                  return begun;
                });
    assertThat(allLetIn).isTrue();
  }

  @Test
  void attempts_count_from_their_beginning_so_a_parallel_burst_gains_nothing() {
    long begun =
        IntStream.range(0, 1_000).parallel().filter(i -> failures.begin("10.0.0.1", NOW)).count();
    assertThat(begun).isEqualTo(FailedLogins.MOST);
  }

  private boolean fail(String address, int times) {
    return IntStream.range(0, times).allMatch(i -> failures.begin(address, NOW));
  }
}
