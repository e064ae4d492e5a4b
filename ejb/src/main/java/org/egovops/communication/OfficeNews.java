package org.egovops.communication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.egovops.jobs.JobEvent;
import org.egovops.recordkeeping.Author;
import org.egovops.reporting.ReportEvent;
import org.egovops.servicelevel.calendar.CalendarEvent;

/** Office news (公务消息): of reports, calendars and jobs. */
@ApplicationScoped
class OfficeNews {

  @Inject NewsDesk desk;

  void frozen(@Observes ReportEvent.Frozen event) {
    tell(NoticeKind.REPORT_FROZEN, event);
  }

  void approved(@Observes ReportEvent.Approved event) {
    tell(NoticeKind.REPORT_APPROVED, event);
  }

  void returned(@Observes ReportEvent.Returned event) {
    tell(NoticeKind.REPORT_RETURNED, event);
  }

  void proposed(@Observes CalendarEvent.Proposed event) {
    String number = Long.toString(event.proposalId());
    News.Subject subject =
        News.Subject.of(NoticePlace.CALENDAR, event.proposalId(), number, event.subject(), null);
    tell(NoticeKind.CALENDAR_PROPOSED, subject, null, event.at(), event.by());
  }

  void troubled(@Observes JobEvent.Troubled event) {
    String number = Long.toString(event.runId());
    News.Subject subject =
        News.Subject.of(NoticePlace.JOB, event.runId(), number, event.job(), null);
    tell(NoticeKind.JOB_TROUBLED, subject, event.state().name(), event.at(), Author.SYSTEM);
  }

  private void tell(NoticeKind kind, ReportEvent event) {
    News.Subject subject =
        News.Subject.of(
            NoticePlace.REPORT,
            event.reportId(),
            event.number(),
            event.number(),
            event.contractId());
    tell(kind, subject, null, event.at(), Author.SYSTEM);
  }

  private void tell(NoticeKind kind, News.Subject subject, String detail, Instant at, Author by) {
    String name = by.personId() == null ? null : by.name();
    desk.tell(new News(kind, subject, detail, null, at, by.personId(), name));
  }
}
