package org.egovops.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

@Tag("RPT-10")
class DocxRendererTest {

  private static final DocxRenderer RENDERER = new DocxRenderer(Typefaces.STANDARD);

  private static XWPFDocument print(ReportDocument report) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(RENDERER.render(report)));
  }

  private static List<String> styled(XWPFDocument document, String style) {
    return document.getParagraphs().stream()
        .filter(p -> style.equals(p.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  @Test
  void headings_are_real_ones_numbered_by_the_word_processor() throws IOException {
    try (XWPFDocument document = print(Samples.monthlyReport())) {
      assertThat(styled(document, "Heading1"))
          .containsExactly("总体情况", "分类统计", "服务级别达成情况", "事件明细", "存在问题和改进措施");
      assertThat(styled(document, "Heading2")).contains("按服务项目分类", "按日期分布", "达成率");
      assertThat(styled(document, "Heading3")).containsExactly("超时原因");
      assertThat(styled(document, "Heading4")).containsExactly("备件延迟");
      assertThat(
              document.getNumbering().getAbstractNum(BigInteger.ZERO).getCTAbstractNum().xmlText())
          .contains("chineseCounting", "%1、", "（%2）", "Heading4");
    }
  }

  @Test
  void all_parts_are_there() throws IOException {
    try (XWPFDocument document = print(Samples.monthlyReport())) {
      assertThat(styled(document, "Letterhead")).containsExactly("蓉江市电子政务中心");
      assertThat(styled(document, "DocumentNumber")).containsExactly("运维报〔2026〕5号\t签发人：王*明");
      assertThat(styled(document, "Title").get(0).replace("\n", ""))
          .isEqualTo("关于2026年5月市级电子政务平台运行维护服务事件处理情况的报告");
      assertThat(styled(document, "SignatureLine")).containsExactly("蓉江市电子政务运维项目部", "2026年6月3日");
      assertThat(styled(document, "Caption")).contains("表3　重点事件明细", "图4　近六个月一般事件达成率");
      assertThat(document.getCharts()).hasSize(4);
      assertThat(document.getFootnotes())
          .extracting(f -> f.getParagraphs().get(0).getText())
          .anySatisfy(note -> assertThat(note).contains("事件总数按报告时间统计"));
    }
  }

  @Test
  void the_page_is_that_of_the_standard_and_turns_for_wide_tables_only() throws IOException {
    try (XWPFDocument document = print(Samples.monthlyReport())) {
      CTSectPr last = document.getDocument().getBody().getSectPr();
      assertThat(last.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
      assertThat(last.getPgMar().getTop()).isEqualTo(BigInteger.valueOf(2098));
      assertThat(last.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1587));
      assertThat(document.getMirrorMargins()).isTrue();
      assertThat(document.getEvenAndOddHeadings()).isTrue();
      List<STPageOrientation.Enum> turns =
          document.getParagraphs().stream()
              .filter(p -> p.getCTPPr().isSetSectPr())
              .map(p -> p.getCTPPr().getSectPr().getPgSz().getOrient())
              .toList();
      assertThat(turns).containsExactly(null, STPageOrientation.LANDSCAPE);
    }
  }

  @Test
  void table_heads_repeat_and_rows_are_never_divided() throws IOException {
    try (XWPFDocument document = print(Samples.monthlyReport(120))) {
      XWPFTable table =
          document.getTables().stream()
              .filter(t -> t.getRows().size() > 100)
              .findFirst()
              .orElseThrow();
      assertThat(table.getRows()).hasSize(121).allMatch(row -> row.isCantSplitRow());
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(1).isRepeatHeader()).isFalse();
      assertThat(table.getRow(120).getCell(1).getText()).isEqualTo("INC-2026-001319");
    }
  }

  @Test
  void typefaces_are_those_configured_with_their_substitutes() throws IOException {
    Typefaces own =
        new Typefaces(
            Typefaces.Face.named("甲&乙"),
            Typefaces.STANDARD.heading(),
            Typefaces.STANDARD.subheading(),
            Typefaces.Face.named("仿宋", "FangSong"));
    byte[] file = new DocxRenderer(own).render(Samples.receipt());
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
      assertThat(document.getStyles().getStyle("Title").getCTStyle().xmlText()).contains("甲&amp;乙");
      assertThat(document.getStyles().getCtStyles().getDocDefaults().xmlText()).contains("\"仿宋\"");
      String fonts =
          new String(
              document
                  .getPackage()
                  .getPartsByContentType(
                      "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml")
                  .get(0)
                  .getInputStream()
                  .readAllBytes(),
              java.nio.charset.StandardCharsets.UTF_8);
      assertThat(fonts).contains("<w:font w:name=\"仿宋\"><w:altName w:val=\"FangSong\"/></w:font>");
    }
  }

  @Test
  void the_same_report_gives_the_same_bytes() {
    assertThat(RENDERER.render(Samples.monthlyReport()))
        .isEqualTo(new DocxRenderer(Typefaces.STANDARD).render(Samples.monthlyReport()));
  }

  @Test
  void dates_are_those_of_the_document() throws IOException {
    try (XWPFDocument document = print(Samples.receipt())) {
      var core = document.getProperties().getCoreProperties();
      assertThat(core.getCreated().toInstant()).hasToString("2026-06-02T16:00:00Z");
      assertThat(core.getModified().toInstant()).hasToString("2026-06-02T16:00:00Z");
      assertThat(core.getTitle()).isEqualTo("服务级别时钟凭据");
    }
  }

  @Test
  void markup_and_impossible_characters_stay_text() throws IOException {
    String evil = "<w:p>&\u0000\u0008\uFFFF\"";
    ReportDocument report =
        ReportDocument.titled(evil, Samples.DAY)
            .section(
                Section.of(evil, Table.captioned(evil).columns(evil).row(Cell.text(evil)).build()))
            .build();
    try (XWPFDocument document = print(report)) {
      assertThat(styled(document, "Heading1")).containsExactly("<w:p>&\"");
      assertThat(document.getTables().get(0).getRow(1).getCell(0).getText()).isEqualTo("<w:p>&\"");
    }
  }
}
