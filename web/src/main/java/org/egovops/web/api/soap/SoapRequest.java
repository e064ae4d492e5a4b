package org.egovops.web.api.soap;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.Enumeration;

/** SOAP request (SOAP 请求) whose message has been read and checked already, and is in UTF-8. */
final class SoapRequest extends HttpServletRequestWrapper {

  private static final String TYPE = "text/xml;charset=UTF-8";

  private final byte[] message;

  SoapRequest(HttpServletRequest request, byte[] message) {
    super(request);
    this.message = message;
  }

  @Override
  public ServletInputStream getInputStream() {
    return new Bytes(new ByteArrayInputStream(message));
  }

  @Override
  public String getContentType() {
    return TYPE;
  }

  @Override
  public String getCharacterEncoding() {
    return "UTF-8";
  }

  @Override
  public int getContentLength() {
    return message.length;
  }

  @Override
  public long getContentLengthLong() {
    return message.length;
  }

  @Override
  public String getHeader(String name) {
    String ours = ours(name);
    return ours == null ? super.getHeader(name) : ours;
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    String ours = ours(name);
    return ours == null
        ? super.getHeaders(name)
        : Collections.enumeration(Collections.singleton(ours));
  }

  private String ours(String header) {
    if ("Content-Type".equalsIgnoreCase(header)) {
      return TYPE;
    }
    return "Content-Length".equalsIgnoreCase(header) ? Integer.toString(message.length) : null;
  }

  private static final class Bytes extends ServletInputStream {

    private final ByteArrayInputStream bytes;

    Bytes(ByteArrayInputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] into, int from, int length) {
      return bytes.read(into, from, length);
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("read blocking");
    }
  }
}
