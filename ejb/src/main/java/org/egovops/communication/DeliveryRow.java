package org.egovops.communication;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.egovops.kernel.OutboxMessage;
import org.egovops.kernel.OutboxState;
import org.egovops.kernel.Texts;

/**
 * Delivery row (投递列表行): what an operator sees of a message — how it fares, never what it says.
 *
 * @param topic what it is: {@code notice} or {@code mail}
 * @param number the record it is about, or null
 * @param receiver whom it is for, masked, or null
 * @param nextTryAt when it is tried next; null when it is over
 * @param reason why it was kept back or failed last, as a code, or null
 * @param said what the other side said, or null
 */
public record DeliveryRow(
    long id,
    String topic,
    String number,
    String receiver,
    OutboxState state,
    int attempts,
    Instant createdAt,
    Instant nextTryAt,
    Instant endedAt,
    String reason,
    String said) {

  static DeliveryRow of(OutboxMessage message) {
    boolean waits = message.state() == OutboxState.WAITING;
    return new DeliveryRow(
        message.id(),
        message.topic(),
        message.recordNumber(),
        message.receiver(),
        message.state(),
        message.attempts(),
        message.createdAt(),
        waits ? message.nextTryAt() : null,
        message.endedAt(),
        message.reasonCode(),
        message.reasonText());
  }

  /** The reason in the reader's language; empty where all is well. */
  public String why(Locale locale) {
    return reason == null
        ? ""
        : Texts.format(NoticeKind.texts(locale), "reason." + reason, Arrays.asList(), locale);
  }
}
