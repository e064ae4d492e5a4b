package org.egovops.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RPT-10")
class TypesettingTest {

  @Test
  void numbers_before_headings_follow_the_standard() {
    assertThat(Numbering.heading(1, 1)).isEqualTo("一、");
    assertThat(Numbering.heading(1, 10)).isEqualTo("十、");
    assertThat(Numbering.heading(2, 12)).isEqualTo("（十二）");
    assertThat(Numbering.heading(2, 20)).isEqualTo("（二十）");
    assertThat(Numbering.heading(1, 35)).isEqualTo("三十五、");
    assertThat(Numbering.heading(3, 4)).isEqualTo("4.");
    assertThat(Numbering.heading(4, 4)).isEqualTo("（4）");
    assertThat(List.of(Numbering.mark(1), Numbering.mark(20), Numbering.mark(21)))
        .containsExactly("①", "⑳", "[21]");
  }

  @Test
  void a_short_title_stays_on_one_line() {
    assertThat(TitleLines.of("2026年5月事件报告", 19)).containsExactly("2026年5月事件报告");
  }

  @Test
  void a_long_title_breaks_between_words_into_like_lines() {
    assertThat(TitleLines.of("关于2026年5月市级电子政务平台运行维护服务事件处理情况的报告", 19))
        .containsExactly("关于2026年5月市级电子政务平台", "运行维护服务事件处理情况的报告");
  }

  @Test
  void title_lines_lose_nothing_fit_the_width_and_never_open_with_a_closing_mark() {
    String title = "关于印发《蓉江市市级电子政务外网、政务云平台和政务信息系统运行维护服务管理办法（试行）》实施情况及2026年上半年服务级别达成率考核结果的通报";
    List<String> lines = TitleLines.of(title, 19);
    assertThat(String.join("", lines)).isEqualTo(title);
    assertThat(lines)
        .allSatisfy(
            line -> {
              assertThat(PlainText.width(line)).isLessThanOrEqualTo(19);
              assertThat(line).doesNotMatch("^[，、。）》的].*").doesNotMatch(".*[《（]$");
            });
    assertThat(lines.stream().mapToDouble(PlainText::width).min().orElseThrow()).isGreaterThan(9);
  }

  @Test
  void a_title_that_is_one_endless_word_is_broken_all_the_same() {
    assertThat(TitleLines.of("X".repeat(200), 19))
        .allSatisfy(l -> assertThat(PlainText.width(l)).isLessThanOrEqualTo(19));
  }

  @Test
  void a_narrow_table_stays_upright_at_full_size_and_a_wide_one_turns() {
    Table narrow = Table.captioned("").columns("甲", "乙").row(Cell.text("子"), Cell.count(1)).build();
    assertThat(TableLayout.of(narrow, Manner.OFFICIAL).points()).isEqualTo(12);
    assertThat(TableLayout.of(narrow, Manner.OFFICIAL).landscape()).isFalse();
    TableLayout wide = TableLayout.of(Samples.wideTable(20), Manner.OFFICIAL);
    assertThat(wide.landscape()).isTrue();
    assertThat(Arrays.stream(wide.shares()).sum()).isCloseTo(1, Offset.offset(1e-9));
  }

  @Test
  void figures_have_room_on_one_line_in_every_layout_that_is_not_the_last_resort() {
    Table table = Samples.wideTable(400);
    TableLayout layout = TableLayout.of(table, Manner.OFFICIAL);
    for (int i = 0; i < table.columns().size(); i++) {
      if (table.isQuantity(i)) {
        int column = i;
        double widest =
            table.rows().stream()
                .mapToDouble(r -> PlainText.width(r.cells().get(column).display()))
                .max()
                .orElseThrow();
        assertThat(layout.shares()[i] * layout.width())
            .isGreaterThanOrEqualTo(widest * layout.points());
      }
    }
  }

  @Test
  void bars_start_at_zero_and_only_lines_may_leave_it_out() {
    List<String> months = List.of("1月", "2月");
    Chart bars = Chart.of(Chart.Kind.BAR, "", "", months, Chart.Series.of("甲", 97, 99));
    Chart line = Chart.of(Chart.Kind.LINE, "", "", months, Chart.Series.of("甲", 97.2, 98.9));
    Chart stack =
        Chart.of(
            Chart.Kind.STACKED,
            "",
            "",
            months,
            Chart.Series.of("甲", 60, 50),
            Chart.Series.of("乙", 70, 10));
    assertThat(ChartScale.of(bars).low()).isZero();
    assertThat(ChartScale.of(line).low()).isBetween(95.0, 97.2);
    assertThat(ChartScale.of(stack).high()).isGreaterThanOrEqualTo(130);
  }

  @Test
  void a_scale_holds_negative_equal_and_zero_values() {
    List<String> one = List.of("甲");
    assertThat(ChartScale.of(Chart.of(Chart.Kind.BAR, "", "", one, Chart.Series.of("", -3))).low())
        .isLessThanOrEqualTo(-3);
    ChartScale zero = ChartScale.of(Chart.of(Chart.Kind.BAR, "", "", one, Chart.Series.of("", 0)));
    assertThat(zero.high()).isGreaterThan(zero.low());
    ChartScale flat =
        ChartScale.of(Chart.of(Chart.Kind.LINE, "", "", one, Chart.Series.of("", 100)));
    assertThat(flat.at(100)).isBetween(0.0, 1.0);
  }

  @Test
  void values_are_printed_as_readers_write_them() {
    assertThat(Cell.count(12345).display()).isEqualTo("12,345");
    assertThat(Cell.percent(new BigDecimal("0.98549")).display()).isEqualTo("98.5%");
    assertThat(Cell.percent(null).display()).isEqualTo("—");
    assertThat(Cell.decimal(new BigDecimal("3.50")).display()).isEqualTo("3.50");
    assertThat(Cell.span(Duration.ofMinutes(190)).display()).isEqualTo("3小时10分");
    assertThat(Cell.span(Duration.ofHours(26)).display()).isEqualTo("26小时");
    assertThat(Cell.span(Duration.ofSeconds(95)).display()).isEqualTo("1分35秒");
    assertThat(Cell.span(Duration.ZERO).display()).isEqualTo("0分");
    assertThat(Cell.span(Duration.ofMinutes(-5)).display()).isEqualTo("-5分");
  }

  @Test
  void an_office_names_its_own_typefaces_and_keeps_the_others() {
    Map<String, String> settings =
        Map.of("body.families", "仿宋, FangSong", "body.file", "/fonts/simfang.ttf");
    Typefaces typefaces = Typefaces.configured(key -> Optional.ofNullable(settings.get(key)));
    assertThat(typefaces.body().families()).containsExactly("仿宋", "FangSong");
    assertThat(typefaces.body().file()).contains(Path.of("/fonts/simfang.ttf"));
    assertThat(typefaces.title()).isEqualTo(Typefaces.STANDARD.title());
  }

  @Test
  void a_row_of_the_wrong_width_is_refused() {
    Table.Builder table = Table.captioned("").columns("甲", "乙").row(Cell.count(1));
    assertThatThrownBy(table::build).isInstanceOf(IllegalArgumentException.class);
  }
}
