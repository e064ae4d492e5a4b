package org.egovops.kernel;

import java.util.List;
import org.egovops.building.Office;

/** Delivers in an office what is due, as the watch does on the server. */
public final class Deliver {

  private Deliver() {}

  /** Works off the topic's messages that are due; each in a transaction of its own. */
  public static void due(Office office, OutboxDelivery way) {
    Outbox outbox = office.door(Outbox.class);
    List<DueMessage> due = office.does(() -> outbox.due(way.topic(), office.now(), 1_000));
    for (DueMessage one : due) {
      office.does(
          () -> {
            if (outbox.claim(one, office.now())) {
              OutboxMessage message = outbox.get(one.id());
              way.deliver(message);
              message.delivered(office.now());
            }
            return null;
          });
    }
  }
}
