package org.egovops.communication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Outbox;
import org.egovops.kernel.OutboxDelivery;
import org.egovops.kernel.OutboxDraft;
import org.egovops.kernel.OutboxMessage;
import org.egovops.party.Addressees;
import org.egovops.party.Correspondent;
import org.egovops.party.Masking;

/**
 * Notice delivery (通知投递): from news to the notices of its readers, and to the letters they want, in
 * one transaction.
 */
@ApplicationScoped
public class NoticeDelivery implements OutboxDelivery {

  /** Topic of news in the outbox. */
  public static final String TOPIC = "notice";

  @Inject Readers readers;
  @Inject Notices notices;
  @Inject Addressees addressees;
  @Inject MailSettings mail;
  @Inject Outbox outbox;
  @Inject Clock clock;

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public boolean transactional() {
    return true;
  }

  @Override
  public void deliver(OutboxMessage message) {
    News news = News.read(message.body());
    for (Long reader : readers.of(news)) {
      Notice notice = new Notice(reader, message.id(), news, clock.now());
      notices.add(notice);
      if (mail.configured()) {
        write(notice, news);
      }
    }
  }

  private void write(Notice notice, News news) {
    Correspondent reader = addressees.correspondent(notice.personId());
    if (!MailChoices.wants(notice.kind(), reader.choices())) {
      return;
    }
    Instant now = clock.now();
    OutboxDraft letter =
        new OutboxDraft(
            MailDelivery.TOPIC,
            news.subject().number(),
            Masking.email(reader.address()),
            notice.id().toString());
    if (reader.address() == null) {
      outbox.withhold(letter, "mail.no-address", now);
    } else if (!withinBudget(notice, now)) {
      outbox.withhold(letter, "mail.over-budget", now);
    } else {
      outbox.post(letter, now);
      notice.mail();
    }
  }

  private boolean withinBudget(Notice notice, Instant now) {
    return MailBudget.allows(
        notices.mailedSince(notice.personId(), now.minus(MailBudget.PERIOD)), notice.recordId());
  }
}
