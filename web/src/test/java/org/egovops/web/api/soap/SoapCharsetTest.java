package org.egovops.web.api.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chinese text arrives as it was written, or is refused; it is never guessed. */
@Tag("INC-12")
class SoapCharsetTest {

  private static final String TEXT = "<a>政务外网打不开，㐂䶮 €</a>";
  private static final String COMMON = "<a>政务外网打不开</a>";
  private static final String READ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  @ParameterizedTest
  @CsvSource({"GB18030", "GBK", "GB2312", "UTF-8"})
  void what_the_declaration_or_the_content_type_says_is_believed(String charset) {
    String text = charset.equals("GB18030") || charset.equals("UTF-8") ? TEXT : COMMON;
    byte[] bare = text.getBytes(Charset.forName(charset));
    byte[] declared = (declaration(charset) + text).getBytes(Charset.forName(charset));

    assertThat(read(declared, "text/xml")).isEqualTo(READ + text);
    assertThat(read(declared, "text/xml; charset=" + charset)).isEqualTo(READ + text);
    assertThat(read(bare, "text/xml;charset=\"" + charset.toLowerCase(Locale.ROOT) + "\""))
        .isEqualTo(text);
  }

  @Test
  void the_content_type_weighs_more_than_the_declaration_and_a_byte_order_mark_most() {
    byte[] utf8 = (declaration("GBK") + TEXT).getBytes(StandardCharsets.UTF_8);
    byte[] marked = ("\uFEFF" + declaration("GBK") + TEXT).getBytes(StandardCharsets.UTF_8);

    assertThat(read(utf8, "text/xml; charset=UTF-8")).isEqualTo(READ + TEXT);
    assertThat(read(marked, "text/xml; charset=GBK")).isEqualTo(READ + TEXT);
    assertThat(read(TEXT.getBytes(StandardCharsets.UTF_8), "text/xml")).isEqualTo(TEXT);
  }

  @Test
  void bytes_that_are_no_characters_of_the_charset_are_refused() {
    byte[] chinese = TEXT.getBytes(Charset.forName("GB18030"));

    refused(chinese, "text/xml", "soap.malformed", 400);
    refused(chinese, "text/xml; charset=utf-8", "soap.malformed", 400);
    refused(new byte[] {'<', (byte) 0xFF, '>'}, "text/xml;charset=GBK", "soap.malformed", 400);
  }

  @Test
  void another_charset_is_refused_by_its_name() {
    refused(COMMON.getBytes(StandardCharsets.UTF_16), "text/xml", "soap.charset", 415);
    refused(
        COMMON.getBytes(Charset.forName("Big5")), "text/xml; charset=Big5", "soap.charset", 415);
    refused("<a/>".getBytes(StandardCharsets.UTF_8), "text/xml; charset=nope", "soap.charset", 415);
    refused(
        (declaration("ISO-8859-1") + "<a/>").getBytes(StandardCharsets.UTF_8),
        "text/xml",
        "soap.charset",
        415);
  }

  private static String declaration(String charset) {
    return "<?xml version=\"1.0\" encoding=\"" + charset + "\"?>";
  }

  private static String read(byte[] message, String contentType) {
    return new String(SoapCharset.utf8(message, contentType), StandardCharsets.UTF_8);
  }

  private static void refused(byte[] message, String contentType, String code, int status) {
    assertThatThrownBy(() -> SoapCharset.utf8(message, contentType))
        .isInstanceOfSatisfying(
            SoapRefused.class,
            refused -> {
              assertThat(refused.fault().code()).isEqualTo(code);
              assertThat(refused.status()).isEqualTo(status);
            });
  }
}
