package org.egovops.servicelevel.calendar;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.egovops.kernel.RuleBroken;

/**
 * Holiday notice (年度放假安排通知): a year's days off and make-up working days as announced by the State
 * Council, in the JSON form {@code {"year":2026,"papers":[…],"days":[{"name","date","isOffDay"}]}}.
 * A notice may reach into the December before and the January after its year, and always tells the
 * whole year: a day that an amended notice no longer names is withdrawn.
 *
 * @param year year in the notice's title
 * @param days its days by date
 * @param text the notice as it was given
 */
record HolidayNotice(int year, NavigableMap<LocalDate, SpecialDay> days, String text) {

  private static final int LONGEST_TEXT = 100_000;
  private static final int LONGEST_NAME = 100;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  /**
   * Reads a notice.
   *
   * @throws RuleBroken {@code calendar.notice-unreadable} when the text does not have that form,
   *     {@code calendar.notice-year} when it is not of this century, {@code calendar.notice-day}
   *     when one of its days is impossible, doubled or of another year
   */
  static HolidayNotice parse(String text) {
    if (text == null || text.length() > LONGEST_TEXT) {
      throw RuleBroken.at("notice", "calendar.notice-unreadable", "");
    }
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonObject notice = reader.readObject();
      int year = notice.getJsonNumber("year").intValueExact();
      if (year < FIRST_YEAR || year > LAST_YEAR) {
        throw RuleBroken.at("notice", "calendar.notice-year", String.valueOf(year));
      }
      return new HolidayNotice(year, days(year, notice), text);
    } catch (JsonException | ClassCastException | NullPointerException | ArithmeticException odd) {
      throw RuleBroken.at("notice", "calendar.notice-unreadable", String.valueOf(odd.getMessage()));
    }
  }

  private static NavigableMap<LocalDate, SpecialDay> days(int year, JsonObject notice) {
    NavigableMap<LocalDate, SpecialDay> days = new TreeMap<>();
    for (JsonValue entry : notice.getJsonArray("days")) {
      SpecialDay day = day(entry.asJsonObject());
      if (!belongs(day.date(), year) || days.put(day.date(), day) != null) {
        throw RuleBroken.at("notice", "calendar.notice-day", day.date().toString());
      }
    }
    if (days.isEmpty()) {
      throw RuleBroken.at("notice", "calendar.notice-unreadable", "days");
    }
    return days;
  }

  private static SpecialDay day(JsonObject day) {
    String name = day.getString("name").strip();
    LocalDate date = date(day.getString("date"));
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw RuleBroken.at("notice", "calendar.notice-day", date.toString());
    }
    return day.getBoolean("isOffDay")
        ? SpecialDay.holiday(date, name)
        : SpecialDay.makeupWorkday(date, name);
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException odd) {
      throw RuleBroken.at("notice", "calendar.notice-day", text);
    }
  }

  /** The year as words take it, without a separator of thousands. */
  String yearText() {
    return String.valueOf(year);
  }

  private static boolean belongs(LocalDate date, int year) {
    return !date.isBefore(Year.of(year - 1).atMonth(12).atDay(1))
        && !date.isAfter(Year.of(year + 1).atMonth(1).atEndOfMonth());
  }

  /**
   * What the notice changes in the table that holds now.
   *
   * @param holding rows that hold
   */
  List<DayChange> changes(Collection<StatutoryDay> holding) {
    NavigableMap<LocalDate, SpecialDay> before = new TreeMap<>();
    holding.stream()
        .filter(row -> row.noticeYear() == year || days.containsKey(row.value().date()))
        .forEach(row -> before.put(row.value().date(), row.value()));
    return DayChange.between(before, days);
  }
}
