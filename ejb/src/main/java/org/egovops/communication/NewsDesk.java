package org.egovops.communication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Origin;
import org.egovops.kernel.Outbox;
import org.egovops.kernel.OutboxDraft;
import org.egovops.recordkeeping.Author;
import org.egovops.ticket.TicketBrief;

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

  /** Tells of a ticket; what only its customer may know is no news where nobody reported it. */
  void tell(NoticeKind kind, NoticePlace place, TicketBrief ticket, Instant at, Author by) {
    tell(kind, place, ticket, at, by, null, null);
  }

  /** The same with a detail and the due time spoken of. */
  void tell(
      NoticeKind kind,
      NoticePlace place,
      TicketBrief ticket,
      Instant at,
      Author by,
      String detail,
      Instant dueAt) {
    boolean customersOnly = kind.audiences().equals(Set.of(Audience.REPORTER));
    if (!customersOnly || ticket.reporterId() != null) {
      String name = by.personId() == null ? null : by.name();
      tell(new News(kind, subject(place, ticket), detail, dueAt, at, by.personId(), name));
    }
  }

  private static News.Subject subject(NoticePlace place, TicketBrief ticket) {
    return new News.Subject(
        place,
        ticket.id(),
        ticket.number(),
        ticket.title(),
        ticket.contractId(),
        ticket.unitId(),
        ticket.reporterId(),
        ticket.line(),
        ticket.teamId(),
        ticket.personId());
  }

  /** Whether what a job does to records is told one by one: it is not. */
  static boolean quiet() {
    return Origin.current().channel() == Origin.Channel.JOB;
  }
}
