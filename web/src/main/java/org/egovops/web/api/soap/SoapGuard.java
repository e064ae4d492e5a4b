package org.egovops.web.api.soap;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.egovops.web.spool.SteadyBody;

/**
 * SOAP guard (SOAP 门卫): reads a message up to its largest size and checks it before any other
 * parser sees it; what is refused gets a clean fault.
 */
public class SoapGuard extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Largest message in bytes. */
  static final int LARGEST = 1024 * 1024;

  private transient SoapCheck check;

  @Override
  public void init() throws ServletException {
    try (InputStream wsdl =
        getServletContext().getResourceAsStream("/WEB-INF/wsdl/incidents.wsdl")) {
      check = new SoapCheck(wsdl);
    } catch (IOException broken) {
      throw new ServletException(broken);
    }
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    switch (request.getMethod()) {
      case "POST" -> post(request, response, chain);
      case "GET" -> chain.doFilter(request, response);
      default -> {
        response.setHeader("Allow", "GET, POST");
        SoapFault.client("http.405").write(request, response, 405);
      }
    }
  }

  private void post(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!isXml(request.getContentType())) {
      SoapFault.client("soap.media-type").write(request, response, 415);
      return;
    }
    byte[] message;
    try {
      message = read(request.getInputStream());
    } catch (Refused refused) {
      SoapFault.client("http." + refused.status).write(request, response, refused.status);
      return;
    }
    SoapFault fault = check.fault(message);
    if (fault == null) {
      chain.doFilter(new Read(request, message), response);
    } else {
      fault.write(request, response, 400);
    }
  }

  private static byte[] read(InputStream body) throws IOException {
    try (InputStream steady =
        new SteadyBody(body, LARGEST, () -> new Refused(413), () -> new Refused(408))) {
      return steady.readAllBytes();
    }
  }

  private static boolean isXml(String type) {
    String media = type == null ? "" : type.replaceAll(";.*", "").strip();
    return "text/xml".equals(media.toLowerCase(Locale.ROOT));
  }

  /** The message was cut off while it was read. */
  private static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    Refused(int status) {
      super(null, null, false, false);
      this.status = status;
    }
  }

  /** The request whose message has been read already. */
  private static final class Read extends HttpServletRequestWrapper {

    private final byte[] message;

    Read(HttpServletRequest request, byte[] message) {
      super(request);
      this.message = message;
    }

    @Override
    public ServletInputStream getInputStream() {
      return new Bytes(new ByteArrayInputStream(message));
    }
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
