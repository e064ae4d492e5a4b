package org.egovops.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
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

  @PersistenceTest
  @Tag("INC-09")
  void two_nodes_that_begin_a_year_at_once_both_get_their_numbers(TestDatabase database) {
    assertThat(
            TwoAtOnce.of(
                meet -> numbers(new NodeRanges(database, meet)).next("TWO", NEW_YEAR_IN_SHANGHAI)))
        .containsExactlyInAnyOrder("TWO-2026-000001", "TWO-2026-000002");
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

  /** Ranges as one node takes them, who waits for the other when it has looked. */
  private static final class NodeRanges extends NumberRanges {
    private final TestDatabase database;
    private final Runnable meet;

    NodeRanges(TestDatabase database, Runnable meet) {
      this.database = database;
      this.meet = meet;
    }

    @Override
    public long take(String code, int count) {
      return Work.in(
          database,
          em -> {
            NumberRanges ranges = new NumberRanges();
            ranges.em = meetingWhenItHasLooked(em);
            return ranges.take(code, count);
          });
    }

    private EntityManager meetingWhenItHasLooked(EntityManager em) {
      return (EntityManager)
          Proxy.newProxyInstance(
              NodeRanges.class.getClassLoader(),
              new Class<?>[] {EntityManager.class},
              (proxy, method, arguments) -> {
                try {
                  Object result = method.invoke(em, arguments);
                  if ("find".equals(method.getName())) {
                    meet.run();
                  }
                  return result;
                } catch (InvocationTargetException thrown) {
                  throw thrown.getCause();
                }
              });
    }
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
