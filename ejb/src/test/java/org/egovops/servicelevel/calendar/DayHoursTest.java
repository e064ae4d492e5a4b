package org.egovops.servicelevel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.egovops.servicelevel.calendar.DayHours.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("AMB-09")
class DayHoursTest {

  @Test
  void hours_are_read_sorted_and_written_alike() {
    assertThat(DayHours.parse("13:30-18:00,08:30-12:00")).hasToString("08:30-12:00,13:30-18:00");
    assertThat(DayHours.parse("0:00-24:00").isAllDay()).isTrue();
    assertThat(DayHours.parse("-")).isEqualTo(DayHours.CLOSED).hasToString("-");
  }

  @Test
  void a_chinese_keyboard_may_be_used() {
    assertThat(DayHours.parse("08：30～12：00， 13：30—18：00"))
        .isEqualTo(DayHours.parse("08:30-12:00,13:30-18:00"));
  }

  @Test
  void touching_intervals_are_one() {
    assertThat(DayHours.parse("08:00-12:00,12:00-18:00").spans())
        .isEqualTo(List.of(new Span(480, 1080)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "8",
        "08:30",
        "08:30-",
        "12:00-08:30",
        "08:30-08:30",
        "08:30-24:01",
        "08:60-09:00",
        "08:00-12:00,11:00-13:00",
        "08:00-12:00,",
        "x08:30-12:00",
        "08:30-12:00;13:30-18:00"
      })
  void anything_else_is_refused(String text) {
    assertThatThrownBy(() -> DayHours.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_week_closed_throughout_is_refused() {
    assertThatThrownBy(() -> new ServiceWeek(Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
