package org.egovops.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("RPT-10")
class PdfRendererTest {

  private static final double MM = 72 / 25.4;
  private static final PdfRenderer RENDERER = new PdfRenderer(Typefaces.STANDARD);

  /** Where text stands on the pages, in points from the upper left corner. */
  private record Placed(int page, double x, double y, double end, String text) {}

  private static PDDocument print(ReportDocument report) {
    try {
      return Loader.loadPDF(RENDERER.render(report));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(ReportDocument report) throws IOException {
    try (PDDocument pdf = print(report)) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private static ReportDocument with(Block... blocks) {
    return ReportDocument.titled("测试", Samples.DAY).section(Section.of("内容", blocks)).build();
  }

  private static List<Placed> places(PDDocument pdf) throws IOException {
    List<Placed> places = new ArrayList<>();
    new PDFTextStripper() {
      @Override
      protected void writeString(String text, List<TextPosition> positions) {
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        double end = last.getXDirAdj() + last.getWidthDirAdj();
        places.add(
            new Placed(getCurrentPageNo(), first.getXDirAdj(), first.getYDirAdj(), end, text));
      }
    }.getText(pdf);
    return places;
  }

  @Test
  void a_report_carries_all_its_parts_from_security_label_to_imprint() throws IOException {
    assertThat(text(Samples.monthlyReport()))
        .contains("内部", "蓉江市电子政务中心", "运维报〔2026〕5号", "签发人：王*明")
        .contains("关于2026年5月市级电子政务平台", "市政务服务和数据局：")
        .contains("一、总体情况", "（一）按服务项目分类", "1.超时原因", "（1）备件延迟")
        .contains("表1　2026年5月事件分类统计", "图1　近六个月各支持线解决事件数", "表4　月末未关闭事件")
        .contains("附件：", "1.2026年5月事件明细表", "审核", "统计口径与合同一")
        .contains("2026年6月3日", "抄送：市财政局，市审计局，各使用单位。", "2026年6月3日印发");
  }

  @Test
  void counting_rules_stand_as_footnotes_with_circled_marks() throws IOException {
    assertThat(text(Samples.monthlyReport()))
        .contains("均在约定时间内恢复。①②")
        .contains("① 事件总数按报告时间统计")
        .contains("② 二线、三线解决数");
  }

  @Test
  void the_words_of_a_chart_are_text_and_can_be_searched() throws IOException {
    assertThat(text(Samples.monthlyReport()))
        .contains("单位：件", "2025年12月", "三线", "行政权力系统　57件（30.6%）", "98.9");
  }

  @Test
  void the_same_report_gives_the_same_bytes_from_any_renderer() {
    byte[] first = RENDERER.render(Samples.monthlyReport());
    assertThat(new PdfRenderer(Typefaces.STANDARD).render(Samples.monthlyReport()))
        .isEqualTo(first);
  }

  @Test
  void metadata_and_language_come_from_the_document() throws IOException {
    try (PDDocument pdf = print(Samples.monthlyReport())) {
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("关于2026年5月市级电子政务平台运行维护服务事件处理情况的报告");
      assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
          .hasToString("2026-06-02T16:00:00Z");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
    }
  }

  @Test
  void headings_are_bookmarks_nested_as_the_sections_are() throws IOException {
    try (PDDocument pdf = print(Samples.monthlyReport())) {
      List<String> titles = new ArrayList<>();
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
        item.children().forEach(child -> titles.add("> " + child.getTitle()));
      }
      assertThat(titles).containsSubsequence("一、总体情况", "二、分类统计", "> （一）按服务项目分类", "> （二）按日期分布");
    }
  }

  @Test
  void every_character_of_gb2312_can_be_copied_as_it_was_typed() throws IOException {
    String all = gb2312();
    assertThat(all.length()).isGreaterThan(6700);
    String copied = text(with(Block.paragraph(all)));
    assertThat(copied.replaceAll("\\s|— \\d+ —", "")).contains(all);
  }

  @Test
  void heading_faces_hold_every_character_of_gb2312_too() throws IOException {
    String all = gb2312();
    ReportDocument report =
        ReportDocument.titled("测试", Samples.DAY)
            .section(Section.of(all).with(Section.of(all)))
            .build();
    String copied = text(report).replaceAll("\\s|— \\d+ —", "");
    assertThat(copied).contains("一、" + all + "（一）" + all);
  }

  private static String gb2312() {
    StringBuilder all = new StringBuilder();
    for (int row = 0xB0; row <= 0xF7; row++) {
      for (int cell = 0xA1; cell <= 0xFE; cell++) {
        byte[] code = {(byte) row, (byte) cell};
        String character = new String(code, Charset.forName("GB2312"));
        if (character.codePointAt(0) != 0xFFFD) {
          all.append(character);
        }
      }
    }
    return all.toString();
  }

  @Test
  void rare_characters_of_names_fall_back_to_the_wide_face() throws IOException {
    assertThat(text(with(Block.paragraph("㛃䶮镕堃喆玥"))).replaceAll("\\s", "")).contains("㛃䶮镕堃喆玥");
  }

  @Test
  void a_typeface_of_the_office_is_embedded_instead_of_the_free_one(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("own.ttf");
    Files.write(file, EmbeddedFonts.shipped("NotoSansSC-Medium.ttf"));
    Typefaces own =
        Typefaces.configured(
            key -> key.equals("body.file") ? Optional.of(file.toString()) : Optional.empty());
    try (PDDocument pdf =
        Loader.loadPDF(new PdfRenderer(own).render(with(Block.paragraph("正文"))))) {
      List<String> names = new ArrayList<>();
      for (var name : pdf.getPage(0).getResources().getFontNames()) {
        names.add(pdf.getPage(0).getResources().getFont(name).getName().replaceFirst(".*\\+", ""));
      }
      assertThat(names).contains("NotoSansSC-Medium").doesNotContain("NotoSerifSC-Regular");
    }
  }

  @Test
  void all_fonts_are_embedded() throws IOException {
    try (PDDocument pdf = print(Samples.monthlyReport())) {
      for (PDPage page : pdf.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        }
      }
    }
  }

  @Test
  void text_keeps_inside_the_text_area_of_156_by_225_mm() throws IOException {
    try (PDDocument pdf = print(Samples.monthlyReport())) {
      for (Placed each : places(pdf)) {
        boolean upright = pdf.getPage(each.page() - 1).getMediaBox().getWidth() < 600;
        boolean odd = each.page() % 2 == 1;
        double left = (upright ? odd ? 28 : 26 : 37) * MM;
        double right = left + (upright ? 156 : 225) * MM;
        assertThat(each.x()).as(each.toString()).isGreaterThanOrEqualTo(left - 1);
        assertThat(each.end()).as(each.toString()).isLessThanOrEqualTo(right + 1);
      }
    }
  }

  @Test
  void page_numbers_stand_right_on_odd_pages_and_left_on_even_ones() throws IOException {
    try (PDDocument pdf = print(Samples.monthlyReport())) {
      List<Placed> numbers =
          places(pdf).stream().filter(p -> p.text().matches("— \\d+ —")).toList();
      assertThat(numbers).hasSize(pdf.getNumberOfPages());
      for (Placed each : numbers) {
        double middle = pdf.getPage(each.page() - 1).getMediaBox().getWidth() / 2;
        assertThat(each.text()).isEqualTo("— " + each.page() + " —");
        assertThat(each.x() > middle).as("page %s", each.page()).isEqualTo(each.page() % 2 == 1);
      }
    }
  }

  @Test
  void a_line_of_body_text_holds_28_characters() throws IOException {
    try (PDDocument pdf = print(with(Block.paragraph("测".repeat(100))))) {
      assertThat(places(pdf)).extracting(Placed::text).contains("测".repeat(26), "测".repeat(28));
    }
  }

  @Test
  void a_very_long_table_keeps_every_row_and_repeats_its_head_on_every_page() throws IOException {
    Table table = Samples.wideTable(600);
    try (PDDocument pdf = print(with(table))) {
      String text = new PDFTextStripper().getText(pdf);
      assertThat(IntStream.range(0, 600).filter(i -> !text.contains("INC-2026-00" + (1200 + i))))
          .isEmpty();
      int turned = 0;
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        if (pdf.getPage(page - 1).getMediaBox().getWidth() > 600) {
          turned++;
          assertThat(page(pdf, page)).contains("故障现象").contains("报告时间");
        }
      }
      assertThat(turned).isGreaterThan(20);
    }
  }

  @Test
  void a_heading_over_a_turned_table_turns_with_it() throws IOException {
    try (PDDocument pdf = print(with(Samples.wideTable(3)))) {
      assertThat(page(pdf, 1)).contains("测试").doesNotContain("内容");
      assertThat(page(pdf, 2)).contains("一、内容", "表1", "INC-2026-001202");
      assertThat(pdf.getPage(1).getMediaBox().getWidth()).isGreaterThan(800);
      assertThat(pdf.getNumberOfPages()).isEqualTo(2);
    }
  }

  private static String page(PDDocument pdf, int number) throws IOException {
    PDFTextStripper one = new PDFTextStripper();
    one.setStartPage(number);
    one.setEndPage(number);
    return one.getText(pdf);
  }

  @Test
  void an_empty_table_says_so_and_an_empty_chart_too() throws IOException {
    Chart none = Chart.of(Chart.Kind.PIE, "无", "", List.of(), Chart.Series.of("无"));
    String text = text(with(Table.captioned("空表").columns("甲", "乙").build(), none));
    assertThat(text).contains("表1　空表", "甲", "本期无记录", "本期无数据", "图1　无");
  }

  @Test
  void markup_in_any_text_stays_text() throws IOException {
    String evil = "<script>alert(1)</script><img src=\"http://x/y.png\"/>&amp;]]>";
    Table table = Table.captioned(evil).columns(evil).row(Cell.text(evil)).build();
    Chart chart = Chart.of(Chart.Kind.BAR, evil, evil, List.of(evil), Chart.Series.of(evil, 1));
    ReportDocument report =
        ReportDocument.titled(evil, Samples.DAY)
            .number(evil)
            .section(Section.of(evil, Block.paragraph(evil, evil), table, chart))
            .build();
    String text = text(report).replaceAll("\\s", "");
    assertThat(text.split("<script>alert\\(1\\)</script>", -1).length - 1)
        .isGreaterThanOrEqualTo(8);
  }

  @Test
  void characters_no_document_can_hold_do_not_break_the_print() throws IOException {
    String text = text(with(Block.paragraph("甲\u0000乙\u001B丙\uD800丁\u202E戊\uFFFE己\n庚")));
    assertThat(text).contains("甲乙丙丁戊己 庚");
  }

  @Test
  void a_receipt_fits_on_one_page() throws IOException {
    try (PDDocument pdf = print(Samples.receipt())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("服务级别时钟凭据", "INC-2026-000123", "2026-02-14 09:30", "14小时30分", "调休上班日");
    }
  }
}
