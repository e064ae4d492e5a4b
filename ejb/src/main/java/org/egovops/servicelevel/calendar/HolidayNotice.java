package org.egovops.servicelevel.calendar;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.math.BigDecimal;
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
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2099);

  /**
   * Reads a notice.
   *
   * @throws RuleBroken {@code calendar.notice-json} when the text is no JSON, {@code
   *     calendar.notice-part} when a part of the form is missing or of another kind, {@code
   *     calendar.notice-year} when it is not of this century, {@code calendar.notice-day} when one
   *     of its days is impossible, doubled or of another year
   */
  static HolidayNotice parse(String text) {
    JsonObject notice = object(read(text), "{…}");
    int year = year(notice);
    return new HolidayNotice(year, days(year, notice), text);
  }

  private static JsonValue read(String text) {
    if (text == null || text.length() > LONGEST_TEXT) {
      throw RuleBroken.at("notice", "calendar.notice-json", "1");
    }
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readValue();
    } catch (JsonParsingException odd) {
      long line = Math.max(1, odd.getLocation().getLineNumber());
      throw RuleBroken.at("notice", "calendar.notice-json", String.valueOf(line));
    } catch (JsonException empty) {
      throw RuleBroken.at("notice", "calendar.notice-json", "1");
    }
  }

  private static int year(JsonObject notice) {
    if (!(notice.get("year") instanceof JsonNumber number)) {
      throw missing("year");
    }
    BigDecimal year = number.bigDecimalValue();
    boolean known = year.stripTrailingZeros().scale() <= 0 && year.abs().compareTo(LAST_YEAR) <= 0;
    if (!known || year.intValue() < FIRST_YEAR) {
      throw RuleBroken.at("notice", "calendar.notice-year", number.toString());
    }
    return year.intValue();
  }

  private static NavigableMap<LocalDate, SpecialDay> days(int year, JsonObject notice) {
    NavigableMap<LocalDate, SpecialDay> days = new TreeMap<>();
    if (!(notice.get("days") instanceof JsonArray entries) || entries.isEmpty()) {
      throw missing("days");
    }
    for (int i = 0; i < entries.size(); i++) {
      String place = "days[" + (i + 1) + "]";
      SpecialDay day = day(object(entries.get(i), place), place + ".");
      if (!belongs(day.date(), year) || days.put(day.date(), day) != null) {
        throw RuleBroken.at("notice", "calendar.notice-day", day.date().toString());
      }
    }
    return days;
  }

  private static SpecialDay day(JsonObject day, String place) {
    String name = text(day, "name", place).strip();
    LocalDate date = date(text(day, "date", place));
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw missing(place + "name");
    }
    return switch (day.getOrDefault("isOffDay", JsonValue.NULL).getValueType()) {
      case TRUE -> SpecialDay.holiday(date, name);
      case FALSE -> SpecialDay.makeupWorkday(date, name);
      default -> throw missing(place + "isOffDay");
    };
  }

  private static JsonObject object(JsonValue value, String place) {
    if (value instanceof JsonObject object) {
      return object;
    }
    throw missing(place);
  }

  private static String text(JsonObject day, String part, String place) {
    if (day.get(part) instanceof JsonString text) {
      return text.getString();
    }
    throw missing(place + part);
  }

  private static RuleBroken missing(String part) {
    return RuleBroken.at("notice", "calendar.notice-part", part);
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
