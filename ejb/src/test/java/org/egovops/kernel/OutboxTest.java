package org.egovops.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;

@Tag("SLM-09")
class OutboxTest {

  private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

  private final String topic = UUID.randomUUID().toString().substring(0, 20);
  private final List<String> told = new ArrayList<>();
  private Instant now = START;

  @PersistenceTest
  void what_was_committed_is_delivered_once(TestDatabase database) {
    long id = post(database, "one");
    round(database, inside(message -> told.add(message.body())));
    round(database, inside(message -> told.add(message.body())));
    assertThat(told).containsExactly("one");
    assertThat(read(database, id).state()).isEqualTo(OutboxState.DELIVERED);
  }

  @PersistenceTest
  void what_was_rolled_back_is_never_delivered(TestDatabase database) {
    assertThatThrownBy(
            () ->
                Work.run(
                    database,
                    em -> {
                      outbox(em).post(new OutboxDraft(topic, null, null, "lost"), now);
                      throw new IllegalStateException("the work fails");
                    }))
        .isInstanceOf(IllegalStateException.class);
    round(database, inside(message -> told.add(message.body())));
    assertThat(told).isEmpty();
  }

  @PersistenceTest
  void of_two_nodes_that_see_it_one_delivers(TestDatabase database) {
    long id = post(database, "one");
    DueMessage seen = new DueMessage(id, START);
    assertThat(work(database).claim(seen, now)).isPresent();
    assertThat(work(database).claim(seen, now)).isEmpty();
  }

  @PersistenceTest
  void a_node_that_dies_while_it_delivers_is_followed_by_another(TestDatabase database) {
    long id = post(database, "one");
    work(database).claim(new DueMessage(id, START), now);
    round(database, outside(message -> told.add(message.body())));
    assertThat(told).as("claimed by the node that died").isEmpty();
    now = now.plus(Outbox.LEASE);
    round(database, outside(message -> told.add(message.body())));
    assertThat(told).containsExactly("one");
    assertThat(read(database, id).attempts()).isEqualTo(2);
  }

  @PersistenceTest
  void work_in_the_database_that_fails_leaves_nothing_and_is_tried_again(TestDatabase database) {
    long id = post(database, "one");
    round(
        database,
        inside(
            message -> {
              throw new IllegalStateException("not now");
            }));
    assertThat(read(database, id).reasonCode()).isEqualTo("outbox.broke");
    now = now.plus(Duration.ofMinutes(1));
    round(database, inside(message -> told.add(message.body())));
    assertThat(told).containsExactly("one");
    assertThat(read(database, id).reasonCode()).isNull();
  }

  @PersistenceTest
  void pauses_double_until_it_is_given_up_and_an_operator_sends_it_again(TestDatabase database) {
    long id = post(database, "one");
    List<Long> pauses = new ArrayList<>();
    while (read(database, id).state() == OutboxState.WAITING) {
      now = read(database, id).nextTryAt();
      round(database, outside(this::fail));
      pauses.add(Duration.between(now, read(database, id).nextTryAt()).toMinutes());
    }
    assertThat(pauses).startsWith(1L, 2L, 4L, 8L, 16L).hasSize(OutboxMessage.MOST_ATTEMPTS);
    assertThat(pauses.subList(0, 11)).allMatch(minutes -> minutes <= 240);
    assertThat(read(database, id).state()).isEqualTo(OutboxState.FAILED);
    now = now.plus(Duration.ofDays(1));
    round(database, outside(message -> told.add(message.body())));
    assertThat(told).as("given up").isEmpty();
    Work.run(database, em -> outbox(em).sendAgain(id, now));
    round(database, outside(message -> told.add(message.body())));
    assertThat(told).containsExactly("one");
    assertThatThrownBy(() -> Work.run(database, em -> outbox(em).sendAgain(id, now)))
        .hasMessageContaining("outbox.not-failed");
  }

  @PersistenceTest
  void a_message_that_can_never_succeed_is_given_up_at_once(TestDatabase database) {
    long id = post(database, "one");
    round(
        database,
        outside(
            message -> {
              throw new DeliveryFailed(DeliveryFailed.Reach.FOR_GOOD, "bad", null, null);
            }));
    assertThat(read(database, id).state()).isEqualTo(OutboxState.FAILED);
  }

  @PersistenceTest
  void a_closed_way_is_tried_with_one_message_and_keeps_no_other_way_waiting(
      TestDatabase database) {
    post(database, "one");
    post(database, "two");
    OutboxDelivery closed =
        outside(
            message -> {
              told.add(message.body());
              throw new DeliveryFailed(DeliveryFailed.Reach.EVERYTHING, "down", "no route", null);
            });
    String open = topic + "-p";
    Work.run(database, em -> outbox(em).post(new OutboxDraft(open, null, null, "three"), now));
    round(database, closed, new Way(open, true, message -> told.add(message.body())));
    assertThat(told).containsExactly("three", "one");
  }

  @PersistenceTest
  void what_a_rule_keeps_back_is_shown_and_never_sent(TestDatabase database) {
    Work.run(
        database,
        em ->
            outbox(em).withhold(new OutboxDraft(topic, "N-1", null, "x"), "mail.no-address", now));
    round(database, outside(message -> told.add(message.body())));
    assertThat(told).isEmpty();
    OutboxMessage shown =
        Work.in(
            database, em -> outbox(em).page(OutboxState.WITHHELD, topic, null, 10).rows().get(0));
    assertThat(shown.reasonCode()).isEqualTo("mail.no-address");
    assertThat(shown.recordNumber()).isEqualTo("N-1");
  }

  @PersistenceTest
  void what_ended_well_is_forgotten_after_a_while_and_failures_are_not(TestDatabase database) {
    long delivered = post(database, "one");
    round(database, inside(message -> told.add(message.body())));
    Work.run(database, em -> outbox(em).forget(now.plus(Duration.ofDays(1))));
    assertThatThrownBy(() -> read(database, delivered)).isInstanceOf(NotFound.class);
  }

  private void fail(OutboxMessage message) {
    throw new DeliveryFailed(DeliveryFailed.Reach.ONCE, "mail.failed", "421 later", null);
  }

  private long post(TestDatabase database, String body) {
    return Work.in(
        database, em -> outbox(em).post(new OutboxDraft(topic, null, null, body), now).id());
  }

  private static OutboxMessage read(TestDatabase database, long id) {
    return Work.in(database, em -> outbox(em).get(id));
  }

  private static Outbox outbox(jakarta.persistence.EntityManager em) {
    return Wired.in(em).get(Outbox.class);
  }

  private OutboxDelivery inside(Consumer<OutboxMessage> work) {
    return new Way(topic, true, work);
  }

  private OutboxDelivery outside(Consumer<OutboxMessage> work) {
    return new Way(topic, false, work);
  }

  private record Way(String topic, boolean transactional, Consumer<OutboxMessage> work)
      implements OutboxDelivery {
    @Override
    public void deliver(OutboxMessage message) {
      work.accept(message);
    }
  }

  private void round(TestDatabase database, OutboxDelivery... ways) {
    OutboxWatch watch = new OutboxWatch();
    watch.work = work(database);
    watch.deliveries = deliveries(ways);
    watch.clock = new Clock(() -> now);
    watch.round();
  }

  @SuppressWarnings("unchecked")
  private static Instance<OutboxDelivery> deliveries(OutboxDelivery... ways) {
    return (Instance<OutboxDelivery>)
        Proxy.newProxyInstance(
            OutboxTest.class.getClassLoader(),
            new Class<?>[] {Instance.class},
            (proxy, method, arguments) -> Arrays.stream(ways));
  }

  /** Each step in a transaction of its own, as on the server. */
  private static OutboxWork work(TestDatabase database) {
    return new OutboxWork() {
      @Override
      List<DueMessage> due(String topic, Instant now, int limit) {
        return Work.in(database, em -> in(em).due(topic, now, limit));
      }

      @Override
      void deliver(DueMessage due, OutboxDelivery delivery, Instant now) {
        Work.run(database, em -> in(em).deliver(due, delivery, now));
      }

      @Override
      Optional<OutboxMessage> claim(DueMessage due, Instant now) {
        return Work.in(database, em -> in(em).claim(due, now));
      }

      @Override
      void delivered(long id, Instant now) {
        Work.run(database, em -> in(em).delivered(id, now));
      }

      @Override
      void failed(long id, boolean claimed, DeliveryFailed failure, Instant now) {
        Work.run(database, em -> in(em).failed(id, claimed, failure, now));
      }

      private OutboxWork in(jakarta.persistence.EntityManager em) {
        return Wired.in(em).get(OutboxWork.class);
      }
    };
  }
}
