package org.egovops.communication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.egovops.kernel.OutboxDelivery;
import org.egovops.kernel.OutboxMessage;

/** Mail delivery (邮件投递): hands the letter of a notice to the mail server; nothing is open then. */
@ApplicationScoped
public class MailDelivery implements OutboxDelivery {

  /** Topic of letters in the outbox. */
  public static final String TOPIC = "mail";

  @Inject Letters letters;
  @Inject MailServer server;

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public boolean transactional() {
    return false;
  }

  @Override
  public void deliver(OutboxMessage message) {
    server.send(letters.of(Long.parseLong(message.body())));
  }
}
