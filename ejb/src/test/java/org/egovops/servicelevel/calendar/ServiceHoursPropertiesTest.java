package org.egovops.servicelevel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("AMB-09")
class ServiceHoursPropertiesTest {

  private static final int TRIES = 40;

  static LongStream seeds() {
    return LongStream.range(20_260_213, 20_260_213 + 150);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void what_was_added_is_what_was_worked(long seed) {
    RandomCalendar drawn = new RandomCalendar(seed);
    for (int i = 0; i < TRIES; i++) {
      Instant start = drawn.someInstant();
      Duration length = drawn.someLength();
      Instant due = drawn.hours.add(start, length);
      assertThat(drawn.hours.worked(start, due)).isEqualTo(length);
      assertThat(drawn.hours.worked(start, due.minusMillis(1))).isLessThan(length);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void lengths_add_up_wherever_time_is_cut(long seed) {
    RandomCalendar drawn = new RandomCalendar(seed);
    for (int i = 0; i < TRIES; i++) {
      List<Instant> cut =
          LongStream.range(0, 3).mapToObj(n -> drawn.someInstant()).sorted().toList();
      assertThat(
              drawn
                  .hours
                  .worked(cut.get(0), cut.get(1))
                  .plus(drawn.hours.worked(cut.get(1), cut.get(2))))
          .isEqualTo(drawn.hours.worked(cut.get(0), cut.get(2)));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_later_start_or_a_longer_time_is_never_due_earlier(long seed) {
    RandomCalendar drawn = new RandomCalendar(seed);
    for (int i = 0; i < TRIES; i++) {
      Instant start = drawn.someInstant();
      Duration length = drawn.someLength();
      Instant due = drawn.hours.add(start, length);
      assertThat(drawn.hours.add(start.plus(drawn.someLength()), length)).isAfterOrEqualTo(due);
      assertThat(drawn.hours.add(start, length.plus(drawn.someLength()))).isAfter(due);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void counting_minute_by_minute_gives_the_same(long seed) {
    RandomCalendar drawn = new RandomCalendar(seed);
    for (int i = 0; i < 4; i++) {
      Instant from = drawn.someMinute();
      Instant to = from.plus(Duration.ofMinutes(drawn.random.nextInt(20 * 24 * 60)));
      assertThat(drawn.hours.worked(from, to)).isEqualTo(drawn.naivelyWorked(from, to));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void slices_are_a_partition_and_its_counted_part_is_the_time_worked(long seed) {
    RandomCalendar drawn = new RandomCalendar(seed);
    Instant from = drawn.someInstant();
    Instant to = from.plus(drawn.someLength().multipliedBy(12));
    List<Slice> slices = drawn.hours.slices(from, to);
    Instant reached = from;
    Duration counted = Duration.ZERO;
    Slice before = null;
    for (Slice slice : slices) {
      assertThat(slice.from()).isEqualTo(reached).isBefore(slice.to());
      assertThat(before != null && before.joins(slice)).isFalse();
      counted = slice.counted() ? counted.plus(slice.length()) : counted;
      reached = slice.to();
      before = slice;
    }
    assertThat(reached).isEqualTo(to);
    assertThat(counted).isEqualTo(drawn.hours.worked(from, to));
  }
}
