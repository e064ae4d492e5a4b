package org.egovops.web.api.soap;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.Locale;
import org.egovops.web.spool.SteadyBody;

/**
 * SOAP guard (SOAP 门卫): reads a message up to its largest size, brings it to UTF-8 and checks it
 * before any other parser sees it; what is refused gets a clean fault.
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
    byte[] message;
    try {
      message = message(request);
    } catch (SoapRefused refused) {
      refused.fault().write(request, response, refused.status());
      return;
    }
    SoapAnswer answer = new SoapAnswer(response);
    chain.doFilter(new SoapRequest(request, message), answer);
    answer.send(request);
  }

  /** As sent: elsewhere the server puts its own charset into it. */
  private static String contentType(HttpServletRequest request) {
    Enumeration<String> sent = request.getHeaders("Content-Type");
    return sent.hasMoreElements() ? sent.nextElement() : null;
  }

  private byte[] message(HttpServletRequest request) throws IOException {
    String type = contentType(request);
    if (!isXml(type)) {
      throw refused(415, "soap.media-type");
    }
    byte[] message = SoapCharset.utf8(read(request.getInputStream()), type);
    SoapFault fault = check.fault(message);
    if (fault != null) {
      throw new SoapRefused(400, fault);
    }
    return message;
  }

  private static byte[] read(InputStream body) throws IOException {
    try (InputStream steady =
        new SteadyBody(
            body, LARGEST, () -> refused(413, "http.413"), () -> refused(408, "http.408"))) {
      return steady.readAllBytes();
    }
  }

  private static SoapRefused refused(int status, String code) {
    return new SoapRefused(status, SoapFault.client(code));
  }

  private static boolean isXml(String type) {
    String media = type == null ? "" : type.replaceAll(";.*", "").strip();
    return "text/xml".equals(media.toLowerCase(Locale.ROOT));
  }
}
