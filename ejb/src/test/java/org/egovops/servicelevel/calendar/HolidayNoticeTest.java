package org.egovops.servicelevel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.egovops.kernel.BusinessException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("AMB-09")
class HolidayNoticeTest {

  @Test
  void a_notice_is_read_with_days_of_the_december_before() {
    HolidayNotice notice =
        HolidayNotice.parse(
            """
            {"year": 2023, "days": [
              {"name": "元旦", "date": "2022-12-31", "isOffDay": true},
              {"name": "春节", "date": "2023-01-28", "isOffDay": false}]}""");
    assertThat(notice.year()).isEqualTo(2023);
    assertThat(notice.days().values())
        .containsExactly(
            SpecialDay.holiday(LocalDate.of(2022, 12, 31), "元旦"),
            SpecialDay.makeupWorkday(LocalDate.of(2023, 1, 28), "春节"));
  }

  @Test
  void days_of_other_years_are_left_alone_but_for_dates_the_notice_names() {
    HolidayNotice notice =
        HolidayNotice.parse(
            """
            {"year": 2027, "days": [
              {"name": "元旦", "date": "2026-12-31", "isOffDay": true}]}""");
    List<StatutoryDay> holding =
        List.of(
            new StatutoryDay(SpecialDay.holiday(LocalDate.of(2026, 10, 1), "国庆节"), 2026, 1),
            new StatutoryDay(SpecialDay.makeupWorkday(LocalDate.of(2026, 12, 31), "元旦"), 2026, 1));
    assertThat(notice.changes(holding))
        .containsExactly(
            new DayChange(
                LocalDate.of(2026, 12, 31),
                SpecialDay.makeupWorkday(LocalDate.of(2026, 12, 31), "元旦"),
                SpecialDay.holiday(LocalDate.of(2026, 12, 31), "元旦")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|1",
        "{|1",
        "PK;;|1",
        "{\"year\": 2027,;\"days\": [;{\"name\": oops}]}|3",
      })
  void what_is_no_json_is_refused_with_the_line(String text, String line) {
    refused("calendar.notice-json", text.replace(';', '\n'), line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]|{…}",
        "null|{…}",
        "{\"year\": 2027}|days",
        "{\"year\": 2027, \"days\": []}|days",
        "{\"year\": 2027, \"days\": \"none\"}|days",
        "{\"year\": \"2027\", \"days\": [{}]}|year",
        "{\"year\": 2027, \"days\": [1]}|days[1]",
        "{\"year\": 2027, \"days\": [{}]}|days[1].name",
        "{\"year\": 2027, \"days\": [{\"name\": \" \", \"date\": \"2027-01-01\", \"isOffDay\": true}]}|days[1].name",
        "{\"year\": 2027, \"days\": [{\"name\": \"x\", \"date\": 20270101}]}|days[1].date",
        "{\"year\": 2027, \"days\": [{\"name\": \"x\", \"date\": \"2027-01-01\"}]}|days[1].isOffDay",
      })
  void a_part_that_is_missing_or_of_another_kind_is_named(String text, String part) {
    refused("calendar.notice-part", text, part);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "1999",
        "2100",
        "2027.5",
        "99999999999",
        "-2027",
        "1e999999999",
        "1e-99999999"
      })
  void a_year_that_cannot_be_meant_is_refused(String year) {
    String day = "{\"name\": \"x\", \"date\": \"2027-01-01\", \"isOffDay\": true}";
    refused("calendar.notice-year", "{\"year\": " + year + ", \"days\": [" + day + "]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\": \"x\", \"date\": \"\", \"isOffDay\": true}",
        "{\"name\": \"x\", \"date\": \"2027-02-30\", \"isOffDay\": true}",
        "{\"name\": \"x\", \"date\": \"2025-01-01\", \"isOffDay\": true}",
        "{\"name\": \"x\", \"date\": \"2028-02-01\", \"isOffDay\": true}",
        "{\"name\": \"x\", \"date\": \"2027-01-01\", \"isOffDay\": true},"
            + "{\"name\": \"x\", \"date\": \"2027-01-01\", \"isOffDay\": false}"
      })
  void impossible_days_are_refused(String day) {
    refused("calendar.notice-day", "{\"year\": 2027, \"days\": [" + day + "]}");
  }

  private static void refused(String code, String text) {
    assertThatThrownBy(() -> HolidayNotice.parse(text))
        .isInstanceOfSatisfying(
            BusinessException.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  /** Refused in words that name {@code said}. */
  private static void refused(String code, String text, String said) {
    refused(code, text);
    assertThatThrownBy(() -> HolidayNotice.parse(text))
        .isInstanceOfSatisfying(
            BusinessException.class,
            refused -> assertThat(refused.text(Locale.ENGLISH)).contains(said));
  }
}
