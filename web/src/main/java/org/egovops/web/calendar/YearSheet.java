package org.egovops.web.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.egovops.servicelevel.calendar.DayHours;
import org.egovops.servicelevel.calendar.ServiceDay;
import org.egovops.servicelevel.calendar.Slice.Reason;

/**
 * Year sheet (年历): a year of a calendar as twelve months of weeks, and its days that do not follow
 * the week as periods.
 *
 * @param days every day of the year in order
 */
public record YearSheet(List<ServiceDay> days) {

  /** How a day is drawn (日历标记): the word in its cell and the colour. */
  public enum Mark {
    WORK,
    REST,
    HOLIDAY,
    MAKEUP,
    EXCEPTION;

    static Mark of(ServiceDay day) {
      return switch (day.reason()) {
        case HOLIDAY -> HOLIDAY;
        case MAKEUP_WORKDAY -> MAKEUP;
        case EXCEPTION -> EXCEPTION;
        default -> day.hours().isClosed() ? REST : WORK;
      };
    }
  }

  /** One day's cell. */
  public record Cell(int day, Mark mark, ServiceDay of) {}

  /** One month: weeks of seven cells, Monday first, null where a day is of another month. */
  public record Sheet(Month month, List<List<Cell>> weeks) {}

  /**
   * Neighbouring special days of one kind and name.
   *
   * @param working whether there is service on them
   */
  public record Period(
      LocalDate from, LocalDate until, Mark mark, String name, DayHours hours, boolean working) {

    boolean goesOn(ServiceDay day) {
      return until.plusDays(1).equals(day.date())
          && mark == Mark.of(day)
          && Objects.equals(name, day.name())
          && hours.equals(day.hours());
    }

    Period until(LocalDate last) {
      return new Period(from, last, mark, name, hours, working);
    }

    public long length() {
      return until.toEpochDay() - from.toEpochDay() + 1;
    }
  }

  /** The twelve months. */
  public List<Sheet> months() {
    return List.of(Month.values()).stream().map(month -> new Sheet(month, weeks(month))).toList();
  }

  private List<List<Cell>> weeks(Month month) {
    List<List<Cell>> weeks = new ArrayList<>();
    days.stream()
        .filter(day -> day.date().getMonth() == month)
        .forEach(
            day -> {
              if (weeks.isEmpty() || day.date().getDayOfWeek() == DayOfWeek.MONDAY) {
                weeks.add(new ArrayList<>(Collections.nCopies(7, null)));
              }
              weeks
                  .get(weeks.size() - 1)
                  .set(
                      day.date().getDayOfWeek().ordinal(),
                      new Cell(day.date().getDayOfMonth(), Mark.of(day), day));
            });
    return weeks;
  }

  /** The special days of the year in order. */
  public List<Period> periods() {
    List<Period> periods = new ArrayList<>();
    for (ServiceDay day : days) {
      Mark mark = Mark.of(day);
      if (mark == Mark.WORK || mark == Mark.REST) {
        continue;
      }
      int last = periods.size() - 1;
      if (last >= 0 && periods.get(last).goesOn(day)) {
        periods.set(last, periods.get(last).until(day.date()));
      } else {
        boolean working = !day.hours().isClosed();
        periods.add(new Period(day.date(), day.date(), mark, day.name(), day.hours(), working));
      }
    }
    return periods;
  }

  /** Days with service. */
  public long working() {
    return days.stream().filter(day -> !day.hours().isClosed()).count();
  }

  /** Days of one mark. */
  public long count(Mark mark) {
    return days.stream().filter(day -> Mark.of(day) == mark).count();
  }

  /** Service time of the whole year by the local clock. */
  public Duration hours() {
    return Duration.ofMinutes(
        days.stream()
            .flatMap(day -> day.hours().spans().stream())
            .mapToLong(span -> (long) span.to() - span.from())
            .sum());
  }

  /** Whether the year has statutory days; false for one whose notice has not been imported. */
  public boolean announced() {
    return days.stream().anyMatch(day -> day.reason() == Reason.HOLIDAY);
  }
}
