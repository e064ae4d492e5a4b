package org.egovops.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.egovops.kernel.RuleBroken;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("RPT-01")
class ReportMonthTest {

  @Test
  void a_month_is_read_with_blanks_around_it() {
    assertThat(ReportMonth.parse(" 2026-10 ")).isEqualTo(YearMonth.of(2026, 10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-99999-01", "+10000-01", "0001-01", "1999-12", "2100-01", "2026-13", "x"})
  void what_no_report_can_be_of_is_no_month(String text) {
    assertThatThrownBy(() -> ReportMonth.parse(text))
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo("report.bad-month"));
  }
}
