package org.egovops.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.egovops.kernel.RuleBroken;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What comes as a file, from the right one to the wrong ones. */
@Tag("AMB-27")
class CsvInspectionTest {

  private static final String GOOD = "编号,标题,报障时间\nA1,交换机告警,2026-01-02 08:00\n";

  @Test
  void finds_encoding_separator_and_rows_by_itself() {
    for (Charset charset : new Charset[] {StandardCharsets.UTF_8, CsvInspection.GB18030}) {
      FileContent file = bytes(GOOD.getBytes(charset));
      CsvLayout layout = CsvInspection.of(file, null);
      assertThat(layout.charset()).isEqualTo(charset);
      assertThat(layout.separator()).isEqualTo(',');
      assertThat(FileProfile.of(file, layout).header()).containsExactly("编号", "标题", "报障时间");
    }
    FileContent marked =
        bytes(("\ufeff" + GOOD).replace(',', ';').getBytes(StandardCharsets.UTF_8));
    CsvLayout layout = CsvInspection.of(marked, null);
    assertThat(layout.separator()).isEqualTo(';');
    assertThat(FileProfile.of(marked, layout).header()).first().isEqualTo("编号");
  }

  @Test
  void reads_what_is_packed_with_gzip() throws IOException {
    FileContent packed = bytes(zip(GOOD));
    CsvLayout layout = CsvInspection.of(packed, null);
    assertThat(layout.zipped()).isTrue();
    assertThat(FileProfile.of(packed, layout).rows()).isEqualTo(1);
    byte[] cut = zip("a,b\n" + "1,2\n".repeat(50_000));
    refused("import.zip-broken", java.util.Arrays.copyOf(cut, cut.length / 2));
  }

  @Test
  void a_chinese_character_at_the_very_end_still_tells_the_encoding() {
    byte[] late = ("a,b\n" + "1,2\n".repeat(60_000) + "1,中\n").getBytes(CsvInspection.GB18030);
    assertThat(CsvInspection.of(bytes(late), null).charset()).isEqualTo(CsvInspection.GB18030);
  }

  @Test
  void says_what_is_wrong_with_a_wrong_file() {
    refused("import.empty", new byte[0]);
    refused("import.empty", " \r\n ".getBytes(StandardCharsets.UTF_8));
    refused("import.spreadsheet", new byte[] {'P', 'K', 3, 4, 0, 0});
    refused("import.not-text", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0});
    refused("import.one-column", "just words\nmore words\n".getBytes(StandardCharsets.UTF_8));
    refused("import.no-rows", "a,b,c\n".getBytes(StandardCharsets.UTF_8));
    refused(
        "import.no-header", "1,2016-01-01,x\n2,2016-01-02,y\n".getBytes(StandardCharsets.UTF_8));
    refused("import.header-twice", "a,b,a\n1,2,3\n".getBytes(StandardCharsets.UTF_8));
    refused("import.quotes", "a,b\n1,\"never closed\n2,x\n".getBytes(StandardCharsets.UTF_8));
    refused("import.quotes", "a,b\n1,\"closed\" then more\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void an_encoding_that_was_chosen_wrongly_is_told_and_not_turned_into_question_marks() {
    FileContent file = bytes(GOOD.getBytes(CsvInspection.GB18030));
    CsvLayout wrong = CsvInspection.of(file, StandardCharsets.UTF_8);
    assertThatThrownBy(() -> FileProfile.of(file, wrong))
        .isInstanceOfSatisfying(
            RuleBroken.class, told -> assertThat(told.code()).isEqualTo("import.encoding"));
  }

  @Test
  void cells_guarded_against_spreadsheets_come_back_as_they_were() {
    FileContent file = bytes("a,b\n'-100,'=1+1\n".getBytes(StandardCharsets.UTF_8));
    try (CsvRows rows = CsvRows.of(file, CsvInspection.of(file, null))) {
      rows.next();
      assertThat(rows.next().cells()).containsExactly("-100", "=1+1");
    }
    assertThat(RejectedRows.harmless("=1+1")).isEqualTo("'=1+1");
    assertThat(RejectedRows.harmless("plain")).isEqualTo("plain");
  }

  private static void refused(String code, byte[] content) {
    FileContent file = bytes(content);
    assertThatThrownBy(() -> FileProfile.of(file, CsvInspection.of(file, null)))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            told -> {
              assertThat(told.code()).isEqualTo(code);
              assertThat(told.field()).isEqualTo("file");
            });
  }

  private static byte[] zip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  private static FileContent bytes(byte[] content) {
    return () -> new ByteArrayInputStream(content);
  }
}
