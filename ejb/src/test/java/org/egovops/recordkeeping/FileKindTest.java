package org.egovops.recordkeeping;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import org.egovops.kernel.RuleBroken;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("8.1.4.4")
class FileKindTest {

  private static final String ZIP = "PK\u0003\u0004rest";
  private static final String EXECUTABLE = "MZ\u0090\0\u0003\0\0\0";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "setup.exe", "run.bat", "a.cmd", "a.ps1", "a.sh", "a.js", "a.vbs", "a.jar", "a.war",
        "page.html", "page.HTM", "a.xhtml", "a.svg", "a.xml", "a.docm", "a.xlsm", "a.hta", "a.lnk",
        "a.php", "a.jsp", "no-extension", "pdf", "report.pdf.exe"
      })
  void files_that_could_run_or_act_are_refused_by_name(String name) {
    assertThat(FileKind.named(name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.pdf", "a.docx", "a.xlsx", "a.zip", "a.txt", "a.csv", "a.png", "a.jpg", "a.gif", "a.bmp",
        "a.webp", "a.doc"
      })
  void an_executable_under_another_name_is_refused_by_its_content(String name) {
    assertThat(FileKind.named(name).orElseThrow().matches(head(EXECUTABLE, ISO_8859_1))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><script>alert(1)</script>",
        "  \r\n <!DOCTYPE html>",
        "\ufeff<SVG onload=x>",
        "<script>",
        "<?xml version='1.0'?><svg/>",
        "#!/bin/sh\nrm",
        "<?php echo"
      })
  void a_page_a_drawing_or_a_script_named_text_is_refused(String content) {
    assertThat(FileKind.TEXT.matches(head(content, UTF_8))).isFalse();
    assertThat(FileKind.CSV.matches(head(content, UTF_8))).isFalse();
    assertThat(FileKind.TEXT.matches(head("\ufeff" + content.replace("\ufeff", ""), UTF_16LE)))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
  void chinese_text_is_text_in_the_encodings_people_use(String encoding) {
    String log = "2026-02-14 09:30 服务器无法登录,错误代码<500>\r\n\tat x\u001b[31m";
    assertThat(FileKind.TEXT.matches(head(log, Charset.forName(encoding)))).isTrue();
    assertThat(FileKind.TEXT.matches(head("\ufeff" + log, UTF_16LE))).isTrue();
  }

  @Test
  void each_kind_knows_its_own_bytes_and_no_other() {
    assertOnly("\u0089PNG\r\n\u001a\nrest", FileKind.PNG);
    assertOnly("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0", FileKind.JPEG);
    assertOnly("GIF89a\u0001\0\u0001\0", FileKind.GIF);
    assertOnly("BM1234\0\0\0\0abcdefgh", FileKind.BMP);
    assertOnly("RIFF1234WEBPVP8 \u0001", FileKind.WEBP);
    assertThat(FileKind.PDF.matches(head("%PDF-1.4", ISO_8859_1))).isTrue();
    assertThat(FileKind.DOCX.matches(head(ZIP, ISO_8859_1))).isTrue();
    assertThat(FileKind.PDF.matches(head(ZIP, ISO_8859_1))).isFalse();
    assertThat(FileKind.PNG.matches(head("\u0089PN", ISO_8859_1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "../../etc/passwd.txt | passwd.txt",
        "C:\\temp\\图.png | 图.png",
        "..txt | txt",
        ".htaccess.txt | htaccess.txt",
        "a<b>:c|a<b>:c",
      })
  void a_name_loses_its_path_and_what_could_deceive(String sent, String safe) {
    String expected = safe.replaceAll("[<>:]", "");
    assertThat(FileName.safe(sent)).isEqualTo(expected);
  }

  @Test
  void invisible_and_turning_characters_vanish_from_names() {
    assertThat(FileName.safe("bill\u202Efdp.txt")).isEqualTo("billfdp.txt");
    assertThat(FileName.safe("a\r\nSet-Cookie: x\u0000.txt")).isEqualTo("aSet-Cookie x.txt");
  }

  @Test
  void a_long_name_is_cut_before_its_extension_and_an_empty_one_is_refused() {
    assertThat(FileName.safe("长".repeat(300) + ".pdf")).hasSize(120).endsWith("长.pdf");
    for (String nothing : new String[] {null, "", "  ", "..", "a/", "\u202E"}) {
      assertThatThrownBy(() -> FileName.safe(nothing))
          .isInstanceOf(RuleBroken.class)
          .hasMessageContaining("attachment.name-missing");
    }
  }

  private static void assertOnly(String content, FileKind kind) {
    for (FileKind other : FileKind.values()) {
      assertThat(other.matches(head(content, ISO_8859_1))).as("%s", other).isEqualTo(other == kind);
    }
  }

  private static FileHead head(String content, Charset encoding) {
    return new FileHead(content.getBytes(encoding));
  }
}
