package org.egovops.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.egovops.servicelevel.calendar.DayHours;
import org.egovops.servicelevel.calendar.ServiceHours;
import org.egovops.servicelevel.calendar.ServiceWeek;
import org.egovops.servicelevel.calendar.SpecialDay;
import org.egovops.web.calendar.YearSheet.Cell;
import org.egovops.web.calendar.YearSheet.Mark;
import org.egovops.web.calendar.YearSheet.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("A year of a calendar is read at a glance")
class YearSheetTest {

  private static final DayHours OFFICE = DayHours.parse("08:30-12:00,13:30-18:00");
  private static final LocalDate EVE = LocalDate.of(2026, 2, 14);

  private final YearSheet sheet = sheet();

  @Test
  @Tag("AMB-09")
  void the_days_of_spring_festival_are_one_period_between_two_make_up_days() {
    assertThat(sheet.periods())
        .extracting(Period::mark)
        .containsExactly(Mark.MAKEUP, Mark.HOLIDAY, Mark.EXCEPTION);
    Period festival = sheet.periods().get(1);
    assertThat(festival.from()).isEqualTo(LocalDate.of(2026, 2, 15));
    assertThat(festival.until()).isEqualTo(LocalDate.of(2026, 2, 23));
    assertThat(festival.length()).isEqualTo(9);
  }

  @Test
  void each_month_begins_under_its_weekday() {
    List<Cell> first = sheet.months().get(Month.FEBRUARY.ordinal()).weeks().get(0);
    assertThat(first.subList(0, 6)).containsOnlyNulls();
    assertThat(first.get(6).day()).isEqualTo(1);
    assertThat(sheet.months()).hasSize(12).allSatisfy(this::isWhole);
  }

  private void isWhole(YearSheet.Sheet month) {
    long days = month.weeks().stream().flatMap(List::stream).filter(cell -> cell != null).count();
    assertThat(days).isEqualTo(month.month().length(false));
  }

  @Test
  void figures_count_what_the_picture_shows() {
    long weekdays = 261;
    long holidaysInTheWeek = 6;
    assertThat(sheet.working()).isEqualTo(weekdays - holidaysInTheWeek + 1 - 1);
    assertThat(sheet.count(Mark.HOLIDAY)).isEqualTo(9);
    assertThat(sheet.hours()).isEqualTo(Duration.ofHours(8 * sheet.working()));
    assertThat(sheet.announced()).isTrue();
  }

  private static YearSheet sheet() {
    Stream<SpecialDay> off =
        EVE.plusDays(1).datesUntil(EVE.plusDays(10)).map(date -> SpecialDay.holiday(date, "春节"));
    Stream<SpecialDay> others =
        Stream.of(
            SpecialDay.makeupWorkday(EVE, "春节"),
            SpecialDay.exception(LocalDate.of(2026, 7, 6), "台风", DayHours.CLOSED));
    ServiceHours hours =
        new ServiceHours(
            "5x8 v1",
            ZoneId.of("Asia/Shanghai"),
            Map.of(LocalDate.EPOCH, ServiceWeek.of(OFFICE, DayHours.CLOSED)),
            Stream.concat(off, others).toList());
    return new YearSheet(
        Year.of(2026).atDay(1).datesUntil(LocalDate.of(2027, 1, 1)).map(hours::day).toList());
  }
}
