package org.egovops.web.api.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonException;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not UTF-8 is refused and not bent. */
@Tag("INC-12")
class Utf8BodyTest {

  private static final String TITLE = "{\"title\":\"政务外网打不开 㐂\"}";

  @Test
  void what_is_utf8_arrives_byte_by_byte() throws IOException {
    byte[] sent = TITLE.getBytes(StandardCharsets.UTF_8);
    assertThat(body(sent).readAllBytes()).isEqualTo(sent);
    assertThat(body(sent).read()).isEqualTo('{');
    assertThat(body(new byte[0]).read()).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
  void whatever_else_it_is_it_is_malformed(String charset) {
    InputStream body = body(TITLE.getBytes(Charset.forName(charset)));
    assertThatThrownBy(body::readAllBytes).isInstanceOf(JsonException.class);
  }

  @Test
  void a_charset_by_another_name_is_not_taken() {
    assertThat(PlainRequests.isUtf8(null)).isTrue();
    assertThat(PlainRequests.isUtf8(MediaType.APPLICATION_JSON_TYPE)).isTrue();
    assertThat(PlainRequests.isUtf8(json("utf-8"))).isTrue();
    assertThat(PlainRequests.isUtf8(json("GBK"))).isFalse();
    assertThat(PlainRequests.isUtf8(json("nope"))).isFalse();
  }

  private static MediaType json(String charset) {
    return new MediaType("application", "json", Map.of("charset", charset));
  }

  private static Utf8Body body(byte[] sent) {
    return new Utf8Body(new ByteArrayInputStream(sent));
  }
}
