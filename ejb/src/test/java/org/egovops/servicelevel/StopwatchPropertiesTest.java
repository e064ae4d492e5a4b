package org.egovops.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.egovops.servicelevel.Receipt.Line;
import org.egovops.servicelevel.calendar.RandomCalendar;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("SLM-12")
class StopwatchPropertiesTest {

  static LongStream seeds() {
    return LongStream.range(77_000, 77_150);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void receipts_add_up_to_the_millisecond_and_leave_no_gap(long seed) {
    Drawn drawn = new Drawn(seed);
    Receipt receipt = drawn.watch().receipt(drawn.now);
    Instant reached = receipt.start();
    Duration counted = Duration.ZERO;
    for (Line line : receipt.lines()) {
      assertThat(line.from()).isEqualTo(reached).isBefore(line.to());
      counted = line.counted() ? counted.plus(line.length()) : counted;
      reached = line.to();
    }
    assertThat(reached).isEqualTo(receipt.until());
    assertThat(counted).isEqualTo(receipt.consumed());
    assertThat(receipt.consumed().plus(receipt.uncounted()))
        .isEqualTo(Duration.between(receipt.start(), receipt.until()));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void exactly_the_length_is_used_at_the_due_time(long seed) {
    Drawn drawn = new Drawn(seed);
    Stopwatch watch = drawn.watch();
    Instant due = watch.due(drawn.now);
    if (!watch.isPaused() || due.isAfter(drawn.now)) {
      assertThat(resumed(watch, drawn.now).consumed(due)).isEqualTo(watch.length());
      assertThat(resumed(watch, drawn.now).consumed(due.minusMillis(1))).isLessThan(watch.length());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_running_clock_with_time_left_is_not_breached_and_an_overdue_one_is(long seed) {
    Drawn drawn = new Drawn(seed);
    Stopwatch watch = drawn.watch();
    if (!watch.remaining(drawn.now).isZero()) {
      assertThat(watch.outcome(drawn.now) == Outcome.BREACHED)
          .isEqualTo(watch.remaining(drawn.now).isNegative());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void counting_minute_by_minute_gives_the_same(long seed) {
    Drawn drawn = new Drawn(seed);
    Stopwatch watch = drawn.watchOfFullMinutes();
    Instant end = watch.start().plus(Duration.ofMinutes(drawn.calendar.random.nextInt(20_000)));
    long minutes = 0;
    for (Instant at = watch.start(); at.isBefore(end); at = at.plusSeconds(60)) {
      minutes += drawn.calendar.isOpen(at) && !isPaused(watch, at) ? 1 : 0;
    }
    assertThat(watch.consumed(end)).isEqualTo(Duration.ofMinutes(minutes));
  }

  private static boolean isPaused(Stopwatch watch, Instant at) {
    return watch.pauses().stream()
        .anyMatch(
            pause -> !at.isBefore(pause.from()) && (pause.isOpen() || at.isBefore(pause.until())));
  }

  private static Stopwatch resumed(Stopwatch watch, Instant at) {
    List<Pause> pauses =
        watch.pauses().stream().map(pause -> pause.isOpen() ? pause.endedAt(at) : pause).toList();
    return new Stopwatch(watch.hours(), watch.length(), watch.start(), watch.stop(), pauses);
  }

  /** A clock with up to four pauses, some empty, the last perhaps open, seen after all of it. */
  private static final class Drawn {

    private final RandomCalendar calendar;
    private Instant now;

    Drawn(long seed) {
      calendar = new RandomCalendar(seed);
    }

    Stopwatch watch() {
      return watch(calendar.someInstant(), Duration.ofMillis(1));
    }

    Stopwatch watchOfFullMinutes() {
      return watch(calendar.someMinute(), Duration.ofMinutes(1));
    }

    private Stopwatch watch(Instant start, Duration grain) {
      List<Pause> pauses = new ArrayList<>();
      Instant cursor = start;
      int count = calendar.random.nextInt(5);
      for (int i = 0; i < count; i++) {
        Instant from = after(cursor, grain);
        cursor = calendar.random.nextInt(4) == 0 ? from : after(from, grain);
        boolean open = i == count - 1 && calendar.random.nextBoolean();
        pauses.add(Pause.between(from, open ? null : cursor));
      }
      now = after(cursor, grain);
      return new Stopwatch(calendar.hours, calendar.someLength(), start, null, pauses);
    }

    private Instant after(Instant cursor, Duration grain) {
      long grains = calendar.someLength().dividedBy(grain);
      return cursor.plus(grain.multipliedBy(grains));
    }
  }
}
