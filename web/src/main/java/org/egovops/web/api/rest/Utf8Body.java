package org.egovops.web.api.rest;

import jakarta.json.JsonException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 body (UTF-8 请求体): JSON is UTF-8 (RFC 8259). Bytes that are none are refused when the body
 * is read, instead of becoming question marks in somebody's title.
 */
final class Utf8Body extends InputStream {

  private final InputStream sent;
  private ByteArrayInputStream checked;

  Utf8Body(InputStream sent) {
    this.sent = sent;
  }

  @Override
  public int read() throws IOException {
    return checked().read();
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    return checked().read(into, from, length);
  }

  @Override
  public int available() {
    return checked == null ? 0 : checked.available();
  }

  @Override
  public void close() throws IOException {
    sent.close();
  }

  /**
   * All that was sent; read when the first byte is asked for, so that nothing waits for a body
   * nobody reads.
   */
  private InputStream checked() throws IOException {
    if (checked == null) {
      byte[] all = sent.readAllBytes();
      check(all);
      checked = new ByteArrayInputStream(all);
    }
    return checked;
  }

  private static void check(byte[] all) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(all));
    } catch (CharacterCodingException foreign) {
      throw new JsonException("not UTF-8", foreign);
    }
    for (byte sign : all) {
      if (sign == 0) {
        throw new JsonException("NUL, as in UTF-16");
      }
    }
  }
}
