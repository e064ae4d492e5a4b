package org.egovops.web.api.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.egovops.servicelevel.DueShift;
import org.egovops.servicelevel.ProposalPreview;
import org.egovops.servicelevel.calendar.CalendarProposal;
import org.egovops.servicelevel.calendar.DayChange;
import org.egovops.servicelevel.calendar.ProposalAction;
import org.egovops.servicelevel.calendar.ProposalLifecycle;
import org.egovops.servicelevel.calendar.ProposalRow;
import org.egovops.servicelevel.calendar.ProposalState;
import org.egovops.servicelevel.calendar.ServiceDay;
import org.egovops.servicelevel.calendar.ServiceWeek;
import org.egovops.servicelevel.calendar.Slice;
import org.egovops.servicelevel.calendar.SpecialDay;
import org.egovops.servicelevel.calendar.WeekChange;

/** Service calendars (服务日历) as the REST interface shows them. */
final class CalendarJson {

  private CalendarJson() {}

  /**
   * One date.
   *
   * @param working whether there is any service on it
   * @param hours such as {@code 08:30-12:00,13:30-18:00}; {@code -} for none
   * @param name name of festival or exception, absent for an ordinary day
   */
  public record Day(
      LocalDate date, boolean working, String hours, Slice.Reason reason, String name) {
    static Day of(ServiceDay day) {
      return new Day(
          day.date(), !day.hours().isClosed(), day.hours().toString(), day.reason(), day.name());
    }
  }

  /** A day that does not follow the week; hours only where it is an exception. */
  public record Special(SpecialDay.Kind kind, String name, String hours) {
    static Special of(SpecialDay day) {
      return day == null
          ? null
          : new Special(
              day.kind(), day.name(), day.hours() == null ? null : day.hours().toString());
    }
  }

  /** What a proposal does to one date; absent means an ordinary day. */
  public record ChangedDay(LocalDate date, Special before, Special after) {
    static ChangedDay of(DayChange change) {
      return new ChangedDay(change.date(), Special.of(change.before()), Special.of(change.after()));
    }
  }

  /** What a proposal does to the week that holds from a date. */
  public record ChangedWeek(
      LocalDate validFrom, Map<String, String> before, Map<String, String> after) {
    static ChangedWeek of(WeekChange change) {
      return new ChangedWeek(change.validFrom(), hours(change.before()), hours(change.after()));
    }

    private static Map<String, String> hours(ServiceWeek week) {
      return week == null
          ? null
          : week.hours().entrySet().stream()
              .collect(
                  Collectors.toMap(day -> day.getKey().name(), day -> day.getValue().toString()));
    }
  }

  /** A proposal with what it would change now, and what may be done with it. */
  public record Proposal(
      long id,
      long version,
      CalendarProposal.Kind kind,
      String calendar,
      Integer noticeYear,
      String reason,
      ProposalState state,
      String proposedBy,
      Instant proposedAt,
      String decidedBy,
      Instant decidedAt,
      String decisionNote,
      List<ChangedDay> days,
      List<ChangedWeek> weeks,
      Boolean statutoryBefore,
      Boolean statutoryAfter,
      List<DueShift> dueShifts,
      Set<ProposalAction> actions) {
    static Proposal of(ProposalRow row, ProposalPreview preview) {
      return new Proposal(
          row.id(),
          row.version(),
          row.kind(),
          row.calendarCode(),
          row.noticeYear(),
          row.reason(),
          row.state(),
          row.proposedBy(),
          row.proposedAt(),
          row.decidedBy(),
          row.decidedAt(),
          row.decisionNote(),
          preview.changes().days().stream().map(ChangedDay::of).toList(),
          preview.changes().weeks().stream().map(ChangedWeek::of).toList(),
          preview.changes().statutoryBefore(),
          preview.changes().statutoryAfter(),
          preview.shifts(),
          ProposalLifecycle.TABLE.allowed(row.state()));
    }
  }
}
