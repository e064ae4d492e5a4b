package org.egovops.party.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("GEN-01")
class CoverageTest {

  private static final Instant MONDAY = Instant.parse("2026-03-01T16:00:00Z");
  private static final Period DAY = hours(0, 24);

  @Test
  void a_day_without_shifts_is_one_gap() {
    assertThat(Coverage.gaps(DAY, List.of())).containsExactly(DAY);
  }

  @Test
  void three_shifts_around_the_clock_leave_no_gap() {
    assertThat(Coverage.gaps(DAY, List.of(hours(16, 24), hours(0, 8), hours(8, 16)))).isEmpty();
  }

  @Test
  void what_nobody_covers_is_named_to_the_second() {
    assertThat(Coverage.gaps(DAY, List.of(hours(-3, 8), hours(9, 16), hours(10, 12))))
        .containsExactly(hours(8, 9), hours(16, 24));
  }

  @Test
  void shifts_beyond_the_period_do_not_widen_it() {
    assertThat(Coverage.gaps(DAY, List.of(hours(-48, -24), hours(30, 40)))).containsExactly(DAY);
    assertThat(Coverage.gaps(DAY, List.of(hours(-48, 48)))).isEmpty();
  }

  @Test
  void random_rosters_agree_with_counting_hour_by_hour() {
    long seed = 20260302;
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < 500; round++) {
      List<Period> shifts = new ArrayList<>();
      BitSet covered = new BitSet(24);
      for (int i = random.nextInt(6); i > 0; i--) {
        int from = random.nextInt(-10, 24);
        int until = from + 1 + random.nextInt(12);
        shifts.add(hours(from, until));
        IntStream.range(Math.max(from, 0), Math.max(0, Math.min(until, 24))).forEach(covered::set);
      }
      BitSet open = new BitSet(24);
      Coverage.gaps(DAY, shifts)
          .forEach(gap -> IntStream.range(hour(gap.from()), hour(gap.until())).forEach(open::set));
      covered.flip(0, 24);
      assertThat(open).as("seed %d round %d: %s", seed, round, shifts).isEqualTo(covered);
    }
  }

  private static Period hours(int from, int until) {
    return new Period(MONDAY.plus(Duration.ofHours(from)), MONDAY.plus(Duration.ofHours(until)));
  }

  private static int hour(Instant instant) {
    return (int) Duration.between(MONDAY, instant).toHours();
  }
}
