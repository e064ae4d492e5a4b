package org.egovops.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NumbersTest {

  private static final Instant NEW_YEAR_IN_SHANGHAI = Instant.parse("2025-12-31T16:00:00Z");

  @Test
  @Tag("INC-09")
  void a_quiet_day_has_numbers_without_holes_even_across_a_restart() {
    CountingRanges ranges = new CountingRanges();
    assertThat(numbers(ranges).next("INC", NEW_YEAR_IN_SHANGHAI)).isEqualTo("INC-2026-000001");
    assertThat(numbers(ranges).next("INC", NEW_YEAR_IN_SHANGHAI.plusSeconds(60)))
        .isEqualTo("INC-2026-000002");
  }

  @Test
  @Tag("INC-09")
  void the_year_turns_at_midnight_in_shanghai() {
    Numbers numbers = numbers(new CountingRanges());
    assertThat(numbers.next("INC", NEW_YEAR_IN_SHANGHAI.minusMillis(1))).startsWith("INC-2025-");
    assertThat(numbers.next("INC", NEW_YEAR_IN_SHANGHAI)).startsWith("INC-2026-");
  }

  @Test
  @Tag("INC-09")
  void a_flood_takes_few_blocks_and_no_number_twice() {
    CountingRanges ranges = new CountingRanges();
    Numbers numbers = numbers(ranges);
    long distinct =
        IntStream.range(0, 5_000)
            .parallel()
            .mapToObj(i -> numbers.next("INC", NEW_YEAR_IN_SHANGHAI))
            .distinct()
            .count();
    assertThat(distinct).isEqualTo(5_000);
    assertThat(ranges.blocks).isLessThan(60);
  }

  @PersistenceTest
  @Tag("INC-09")
  void blocks_of_a_range_follow_one_another_in_the_database(TestDatabase database) {
    assertThat(take(database, 3)).isEqualTo(1);
    assertThat(take(database, 10)).isEqualTo(4);
    assertThat(take(database, 1)).isEqualTo(14);
  }

  private static long take(TestDatabase database, int count) {
    return Work.in(
        database,
        em -> {
          NumberRanges ranges = new NumberRanges();
          ranges.em = em;
          return ranges.take("TEST-1", count);
        });
  }

  private static Numbers numbers(NumberRanges ranges) {
    Numbers numbers = new Numbers();
    numbers.ranges = ranges;
    return numbers;
  }

  private static final class CountingRanges extends NumberRanges {
    private long next = 1;
    private int blocks;

    @Override
    public synchronized long take(String code, int count) {
      long first = next;
      next += count;
      blocks++;
      return first;
    }
  }
}
