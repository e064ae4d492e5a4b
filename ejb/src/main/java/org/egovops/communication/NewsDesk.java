package org.egovops.communication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Origin;
import org.egovops.kernel.Outbox;
import org.egovops.kernel.OutboxDraft;

/**
 * News desk (消息登记): puts news into the outbox within the transaction that made it. What is a day
 * old when it is written down, and what a job brings in by the thousand, is no news.
 */
@ApplicationScoped
class NewsDesk {

  static final Duration STALE = Duration.ofDays(1);

  @Inject Outbox outbox;
  @Inject Clock clock;

  void tell(News news) {
    if (news.at().isAfter(clock.now().minus(STALE))) {
      String number = news.subject().number();
      outbox.post(new OutboxDraft(NoticeDelivery.TOPIC, number, null, news.write()), clock.now());
    }
  }

  /** Whether what a job does to records is told one by one: it is not. */
  static boolean quiet() {
    return Origin.current().channel() == Origin.Channel.JOB;
  }
}
