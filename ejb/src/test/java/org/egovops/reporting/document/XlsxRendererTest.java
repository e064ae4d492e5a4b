package org.egovops.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("RPT-10")
class XlsxRendererTest {

  private static final XlsxRenderer RENDERER = new XlsxRenderer(Typefaces.STANDARD);

  private static XSSFWorkbook print(ReportDocument report) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(RENDERER.render(report)));
  }

  private static ReportDocument with(Block... blocks) {
    return ReportDocument.titled("测试", Samples.DAY).opening(blocks).build();
  }

  @Test
  void there_is_an_overview_a_sheet_per_table_and_chart_and_the_counting_rules()
      throws IOException {
    try (XSSFWorkbook workbook = print(Samples.monthlyReport())) {
      List<String> names = new ArrayList<>();
      workbook.forEach(sheet -> names.add(sheet.getSheetName()));
      assertThat(names)
          .containsExactly(
              "概况",
              "图1 近六个月各支持线解决事件数",
              "表1 2026年5月事件分类统计",
              "图2 事件按服务项目分布",
              "图3 5月每日事件数",
              "表2 服务级别达成情况",
              "图4 近六个月一般事件达成率",
              "表3 重点事件明细",
              "表4 月末未关闭事件",
              "统计口径");
      assertThat(workbook.getSheet("图4 近六个月一般事件达成率").getDrawingPatriarch().getCharts()).hasSize(1);
      assertThat(workbook.getSheet("统计口径").getRow(0).getCell(0).getStringCellValue())
          .startsWith("1. 事件总数按报告时间统计");
    }
  }

  @Test
  void figures_are_numbers_with_formats_that_can_be_calculated_with() throws IOException {
    try (XSSFWorkbook workbook = print(Samples.monthlyReport())) {
      XSSFSheet sheet = workbook.getSheet("表1 2026年5月事件分类统计");
      XSSFCell count = sheet.getRow(4).getCell(2);
      XSSFCell share = sheet.getRow(4).getCell(4);
      XSSFCell span = sheet.getRow(4).getCell(5);
      assertThat(count.getNumericCellValue()).isEqualTo(38);
      assertThat(count.getCellStyle().getDataFormatString()).isEqualTo("#,##0");
      assertThat(share.getNumericCellValue()).isEqualTo(0.21);
      assertThat(share.getCellStyle().getDataFormatString()).isEqualTo("0.0%");
      assertThat(span.getNumericCellValue() * 24 * 60)
          .isCloseTo(142, org.assertj.core.data.Offset.offset(1e-9));
      assertThat(span.getCellStyle().getDataFormatString()).isEqualTo("[h]:mm:ss");
      XSSFSheet wide = workbook.getSheet("表3 重点事件明细");
      assertThat(wide.getRow(3).getCell(2).getLocalDateTimeCellValue())
          .hasToString("2026-05-01T08:00");
      assertThat(wide.getRow(3).getCell(8).getCellType()).isEqualTo(CellType.BLANK);
    }
  }

  @Test
  void heads_are_frozen_repeated_and_filtered_and_the_print_is_one_page_wide() throws IOException {
    try (XSSFWorkbook workbook = print(Samples.monthlyReport())) {
      XSSFSheet grouped = workbook.getSheet("表1 2026年5月事件分类统计");
      assertThat(grouped.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
      assertThat(grouped.getMergedRegions())
          .extracting(Object::toString)
          .anyMatch(region -> region.contains("B3:D3"));
      assertThat(grouped.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:F9");
      XSSFSheet wide = workbook.getSheet("表3 重点事件明细");
      assertThat(wide.getRepeatingRows().formatAsString()).isEqualTo("3:3");
      assertThat(wide.getPrintSetup().getLandscape()).isTrue();
      assertThat(wide.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(wide.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
      assertThat(wide.getColumnWidth(4)).isGreaterThan(wide.getColumnWidth(0));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1)",
        "=HYPERLINK(\"http://x\")",
        "＝1"
      })
  void text_that_looks_like_a_formula_stays_guarded_text(String evil) throws IOException {
    Table table = Table.captioned("注入").columns(evil).row(Cell.text(evil)).build();
    Chart chart = Chart.of(Chart.Kind.BAR, "图", "", List.of(evil), Chart.Series.of(evil, 1));
    Block.Facts facts = new Block.Facts(List.of(Block.fact(evil, evil)));
    try (XSSFWorkbook workbook = print(with(table, chart, facts))) {
      XSSFCell cell = workbook.getSheet("表1 注入").getRow(3).getCell(0);
      assertThat(cell.getStringCellValue()).isEqualTo(evil);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
      workbook.forEach(
          sheet ->
              sheet.forEach(
                  row ->
                      row.forEach(
                          c -> assertThat(c.getCellType()).isNotEqualTo(CellType.FORMULA))));
    }
  }

  @Test
  void leading_blanks_and_control_characters_do_not_smuggle_a_formula() throws IOException {
    Table table = Table.captioned("注入").columns("甲").row(Cell.text("\t\r\n =1+1")).build();
    try (XSSFWorkbook workbook = print(with(table))) {
      XSSFCell cell = workbook.getSheet("表1 注入").getRow(3).getCell(0);
      assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void sheet_names_are_legal_and_unique_whatever_the_caption() throws IOException {
    String caption = "A/B:C*[D]?'" + "很长的表题".repeat(20);
    Table table = Table.captioned(caption).columns("甲").build();
    try (XSSFWorkbook workbook = print(with(table, table))) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
      assertThat(workbook.getSheetName(1)).startsWith("表1 A_B_C__D_").hasSizeLessThanOrEqualTo(31);
    }
  }

  @Test
  void the_same_report_gives_the_same_bytes() {
    assertThat(RENDERER.render(Samples.monthlyReport()))
        .isEqualTo(new XlsxRenderer(Typefaces.STANDARD).render(Samples.monthlyReport()));
  }

  @Test
  void a_long_table_keeps_every_row() throws IOException {
    try (XSSFWorkbook workbook = print(with(Samples.wideTable(3000)))) {
      assertThat(workbook.getSheetAt(1).getRow(3002).getCell(1).getStringCellValue())
          .isEqualTo("INC-2026-004199");
    }
  }

  @Test
  void an_empty_table_says_so() throws IOException {
    try (XSSFWorkbook workbook = print(with(Table.captioned("空").columns("甲", "乙").build()))) {
      assertThat(workbook.getSheetAt(1).getRow(3).getCell(0).getStringCellValue())
          .isEqualTo("本期无记录");
    }
  }
}
