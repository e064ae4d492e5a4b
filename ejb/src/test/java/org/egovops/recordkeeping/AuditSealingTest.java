package org.egovops.recordkeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("8.1.4.3c")
class AuditSealingTest {

  private static final Instant START = AuditHouse.START;
  private static final Instant LATER = START.plusSeconds(86_400);

  @PersistenceTest
  void an_entry_committed_late_is_sealed_by_a_run_that_looks_back_far_enough(
      TestDatabase database) {
    AuditHouse house = new AuditHouse(database);
    house.write(5, START.plusSeconds(60));
    assertThat(house.seal(START.plusSeconds(66), AuditSealer.RECENT)).isEqualTo(5);
    house.write(5, 1, START);
    assertThat(house.seal(START.plusSeconds(69), AuditSealer.RECENT)).isZero();
    assertThat(house.seal(START.plusSeconds(72), AuditSealer.LATE)).isEqualTo(1);
    assertThat(house.seal(START.plusSeconds(75), AuditSealer.LATE)).isZero();
    assertThat(house.verify(LATER).sound()).isTrue();
  }

  @PersistenceTest
  void a_transaction_still_open_while_others_are_sealed_loses_nothing(TestDatabase database) {
    AuditHouse house = new AuditHouse(database);
    EntityManager slow = database.factory().createEntityManager();
    slow.getTransaction().begin();
    AuditHouse.trail(slow, START).record(AuditHouse.event("slow"));
    slow.flush();
    house.write(3, START.plusSeconds(1));
    assertThat(house.seal(START.plusSeconds(4), AuditSealer.RECENT)).isEqualTo(3);
    slow.getTransaction().commit();
    slow.close();
    assertThat(house.seal(START.plusSeconds(7), AuditSealer.RECENT)).isEqualTo(1);
    assertThat(house.verify(LATER).sound()).isTrue();
  }

  @PersistenceTest
  void what_was_written_while_nobody_sealed_is_sealed_block_by_block(TestDatabase database) {
    AuditHouse house = new AuditHouse(database);
    int entries = 1_257;
    house.insert(entries);
    AuditSealer sealer = house.sealer();
    sealer.largestBlock = 250;
    sealer.seal(LATER);
    assertThat(house.end().blockNumber()).isEqualTo(6);
    AuditVerdict verdict = house.verify(LATER);
    assertThat(verdict.entries()).isEqualTo(entries);
    assertThat(verdict.findingCount()).as("each without a right digest").isEqualTo(entries);
    assertThat(verdict.findings()).allMatch(f -> f.kind() == AuditFinding.Kind.ENTRY_ALTERED);
  }

  @PersistenceTest
  void one_run_seals_ten_blocks_at_most_and_the_next_goes_on(TestDatabase database) {
    AuditHouse house = new AuditHouse(database);
    house.insert(125);
    AuditSealer sealer = house.sealer();
    sealer.largestBlock = 10;
    sealer.seal(LATER);
    assertThat(house.end().blockNumber()).isEqualTo(10);
    sealer.seal(LATER.plusSeconds(3));
    assertThat(house.end().blockNumber()).isEqualTo(13);
    assertThat(house.number("select sum(entry_count) from audit_block")).isEqualTo(125);
  }

  @PersistenceTest
  void a_clock_that_was_ahead_does_not_hide_later_entries(TestDatabase database) {
    AuditHouse house = new AuditHouse(database);
    house.write(1, START.plus(Duration.ofDays(400)));
    assertThat(house.seal(START, AuditSealer.RECENT)).isEqualTo(1);
    house.write(1, 3, START);
    assertThat(house.seal(START.plusSeconds(3), AuditSealer.RECENT)).isEqualTo(3);
    assertThat(house.verify(START.plus(Duration.ofDays(500))).sound()).isTrue();
  }

  @PersistenceTest
  void many_writers_and_two_sealing_nodes_lose_and_double_nothing(TestDatabase database)
      throws Exception {
    AuditHouse house = new AuditHouse(database);
    int writers = 6;
    int each = 60;
    ExecutorService threads = Executors.newFixedThreadPool(writers + 2);
    AtomicBoolean writing = new AtomicBoolean(true);
    try {
      List<Future<?>> sealers = new ArrayList<>();
      for (int node = 0; node < 2; node++) {
        sealers.add(threads.submit(() -> sealWhile(writing, house.sealer())));
      }
      List<Future<?>> done = new ArrayList<>();
      for (int writer = 0; writer < writers; writer++) {
        int first = writer * each;
        done.add(threads.submit(() -> house.write(first, each, START)));
      }
      for (Future<?> writer : done) {
        writer.get(300, TimeUnit.SECONDS);
      }
      writing.set(false);
      for (Future<?> sealer : sealers) {
        sealer.get(300, TimeUnit.SECONDS);
      }
    } finally {
      writing.set(false);
      threads.shutdownNow();
    }
    house.sealer().seal(LATER);
    AuditVerdict verdict = house.verify(LATER);
    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.entries()).isEqualTo((long) writers * each);
    assertThat(house.number("select sum(entry_count) from audit_block"))
        .isEqualTo((long) writers * each);
  }

  private static void sealWhile(AtomicBoolean writing, AuditSealer sealer) {
    while (writing.get()) {
      sealer.seal(START.plusSeconds(120));
    }
  }

  @Test
  void a_failure_that_is_not_a_lost_race_is_told() {
    AuditSealer sealer = new AuditSealer();
    sealer.sealing =
        new AuditSealing() {
          @Override
          int sealNext(Instant now, int most, Duration lookBack) {
            throw new PersistenceException("disk full");
          }

          @Override
          Optional<AuditAnchor> end() {
            return Optional.empty();
          }

          @Override
          Optional<Instant> latest() {
            return Optional.empty();
          }
        };
    assertThatThrownBy(() -> sealer.seal(START)).hasMessage("disk full");
  }

  @Test
  void a_run_looks_back_far_at_first_then_a_little_and_farther_every_five_minutes() {
    List<Duration> lookedBack = new ArrayList<>();
    AuditSealer sealer = new AuditSealer();
    sealer.sealing =
        new AuditSealing() {
          @Override
          int sealNext(Instant now, int most, Duration lookBack) {
            lookedBack.add(lookBack);
            return 0;
          }

          @Override
          Optional<AuditAnchor> end() {
            return Optional.empty();
          }

          @Override
          Optional<Instant> latest() {
            return Optional.empty();
          }
        };
    for (int second : new int[] {0, 3, 299, 300, 303, 600}) {
      sealer.seal(START.plusSeconds(second));
    }
    assertThat(lookedBack)
        .containsExactly(
            AuditSealer.FIRST,
            AuditSealer.RECENT,
            AuditSealer.RECENT,
            AuditSealer.LATE,
            AuditSealer.RECENT,
            AuditSealer.LATE);
  }
}
