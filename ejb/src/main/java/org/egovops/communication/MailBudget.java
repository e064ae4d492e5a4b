package org.egovops.communication;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;

/**
 * Mail budget (邮件限额): so many letters an hour and no more, about one record and in all; what
 * exceeds it is told in the portal only. A bulk action or a loop of automatic answers ends here.
 */
final class MailBudget {

  static final Duration PERIOD = Duration.ofHours(1);
  static final int PER_RECORD = 4;
  static final int IN_ALL = 20;

  private MailBudget() {}

  /**
   * Whether one more letter may go out.
   *
   * @param sent records of the letters that went to this person within the period
   */
  static boolean allows(Collection<Long> sent, long record) {
    return sent.size() < IN_ALL && Collections.frequency(sent, record) < PER_RECORD;
  }
}
