package org.egovops.servicelevel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.egovops.kernel.BusinessException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"year\": 2027}",
        "{\"year\": 2027, \"days\": []}",
        "{\"year\": \"2027\", \"days\": [{}]}",
        "{\"year\": 2027.5, \"days\": []}",
        "{\"year\": 2027, \"days\": [1]}",
        "{\"year\": 2027, \"days\": [{}]}",
        "{\"year\": 99999999999, \"days\": []}",
        "{\"year\": 2027, \"days\": [{\"name\": \"x\", \"date\": \"2027-01-01\"}]}"
      })
  void what_has_not_the_form_of_a_notice_is_refused(String text) {
    refused("calendar.notice-unreadable", text);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1999, 2100, 999_999_999, -2027, Integer.MAX_VALUE})
  void a_year_that_cannot_be_meant_is_refused(int year) {
    String day = "{\"name\": \"x\", \"date\": \"2027-01-01\", \"isOffDay\": true}";
    refused("calendar.notice-year", "{\"year\": " + year + ", \"days\": [" + day + "]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\": \"x\", \"date\": \"2027-02-30\", \"isOffDay\": true}",
        "{\"name\": \"x\", \"date\": \"2025-01-01\", \"isOffDay\": true}",
        "{\"name\": \"x\", \"date\": \"2028-02-01\", \"isOffDay\": true}",
        "{\"name\": \" \", \"date\": \"2027-01-01\", \"isOffDay\": true}",
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
}
