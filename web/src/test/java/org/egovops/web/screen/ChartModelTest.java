package org.egovops.web.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.egovops.web.screen.ChartModel.Cell;
import org.egovops.web.screen.ChartModel.Kind;
import org.egovops.web.screen.ChartModel.Row;
import org.egovops.web.screen.ChartModel.Series;
import org.junit.jupiter.api.Test;

class ChartModelTest {

  private final ChartModel chart =
      new ChartModel(
          Kind.STACKED,
          "未关闭",
          List.of("一线", "二线"),
          List.of(
              new Series("按时", "ok", List.of(18, 7), List.of("/i?line=L1", "/i?line=L2")),
              new Series("已超时", "bad", List.of(1, 0), List.of())));

  @Test
  void the_table_beside_a_chart_shows_the_same_figures_and_links() {
    assertThat(chart.rows())
        .containsExactly(
            new Row("一线", List.of(new Cell(18, "/i?line=L1"), new Cell(1, null))),
            new Row("二线", List.of(new Cell(7, "/i?line=L2"), new Cell(0, null))));
  }

  @Test
  void a_name_cannot_end_the_script_it_stands_in() {
    ChartModel hostile =
        new ChartModel(
            Kind.BAR,
            "t",
            List.of("</script>"),
            List.of(new Series("a", "ok", List.of(1), List.of())));
    assertThat(hostile.rows().get(0).label()).isEqualTo("</script>");
    assertThat(hostile.getJson()).contains("\\u003c/script>").doesNotContain("</script>");
  }
}
