package org.egovops.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Outbox work (投递步骤): the steps of a delivery that are transactions of their own. */
@ApplicationScoped
class OutboxWork {

  @Inject Outbox outbox;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  List<DueMessage> due(String topic, Instant now, int limit) {
    return outbox.due(topic, now, limit);
  }

  /** Claims, delivers and marks in one transaction. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void deliver(DueMessage due, OutboxDelivery delivery, Instant now) {
    if (outbox.claim(due, now)) {
      OutboxMessage message = outbox.get(due.id());
      delivery.deliver(message);
      message.delivered(now);
    }
  }

  /** Claims a message for delivery outside a transaction; empty where another node was quicker. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<OutboxMessage> claim(DueMessage due, Instant now) {
    return outbox.claim(due, now) ? Optional.of(outbox.get(due.id())) : Optional.empty();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void delivered(long id, Instant now) {
    outbox.get(id).delivered(now);
  }

  /**
   * Notes a failure.
   *
   * @param claimed whether the attempt was counted when the message was claimed, and not rolled
   *     back with the delivery
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void failed(long id, boolean claimed, DeliveryFailed failure, Instant now) {
    OutboxMessage message = outbox.get(id);
    if (!claimed) {
      message.attempted();
    }
    message.failed(failure, now);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  int forget(Instant until) {
    return outbox.forget(until);
  }
}
